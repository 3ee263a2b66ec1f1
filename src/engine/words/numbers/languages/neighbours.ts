/**
 * Numbers in words of languages without a table of their own: Czech with its cases, Polish, Dutch, Hindi. Enough to read two
 * texts of one language alike, word by word. Letters are written as `foldLetters` does.
 */
export const NEIGHBOURS = {
  cardinals: byValue(`
2 dva dve twee दो dvou dvema dwa dwie dwoch dwoma dwoje
3 tri drie तीन trech trem tremi trzy trzech troje trojga
4 ctyri vier चार ctyr ctyrech ctyrem cztery czterech
5 pet vijf पांच peti piec pieciu
6 sest zes छह sesti szesc szesciu
7 sedm zeven सात sedmi siedem siedmiu
8 osm acht आठ osmi osiem osmiu
9 devet negen नौ deviti dziewiec dziewieciu
10 deset tien दस deseti dziesiec dziesieciu
11 jedenact elf jedenacti jedenascie jedenastu
12 dvanact twaalf dvanacti dwanascie dwunastu
13 dertien trinact trinacti trzynascie trzynastu
14 veertien ctrnact ctrnacti czternascie czternastu czternascioro
15 vijftien patnact patnacti pietnascie pietnastu
16 zestien sestnact sestnacti szesnascie szesnastu
17 zeventien sedmnact sedmnacti siedemnascie siedemnastu
18 achttien osmnact osmnacti osiemnascie osiemnastu
19 negentien devatenact devatenacti dziewietnascie dziewietnastu
20 dvacet twintig बीस dvaceti dwadziescia dwudziestu
30 tricet dertig तीस triceti trzydziesci trzydziestu
40 ctyricet veertig चालीस ctyriceti czterdziesci czterdziestu
50 padesat vijftig पचास padesati piecdziesiat piecdziesieciu
60 sedesat zestig साठ sedesati szescdziesiat szescdziesieciu
70 zeventig sedmdesat sedmdesati siedemdziesiat siedemdziesieciu
80 tachtig osmdesat osmdesati osiemdziesiat osiemdziesieciu
90 negentig devadesat devadesati dziewiecdziesiat dziewiecdziesieciu`),
  scales: byValue(`
100 stovky stovek stovkam
1000 tisic tisice tisicu tis tysiac tysiace tysiecy tys duizend हजार
100000 lakh लाख
1000000 milionu milion miliony milionech milionow mln miljoen
10000000 crore करोड़
1000000000 miliarda miliardy miliardu miliardami miliard miliardow mld miljard`),
};

function byValue(rows: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    rows
      .trim()
      .split("\n")
      .flatMap((row) => {
        const [value, ...words] = row.split(" ");
        return words.map((word) => [word, Number(value)] as const);
      }),
  );
}
