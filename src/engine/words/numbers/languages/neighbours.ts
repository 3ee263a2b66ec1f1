/**
 * Numbers in words of languages without a table of their own: Italian, Portuguese, Czech with its cases, Polish, Dutch,
 * Hindi. Enough to read two texts of one language alike, word by word. Letters are written as `foldLetters` does.
 */
export const NEIGHBOURS = {
  cardinals: byValue(`
2 due dois duas dva dve twee दो dvou dvema dwa dwie dwoch dwoma dwoje
3 tre tri drie तीन trech trem tremi trzy trzech troje trojga
4 quattro quatro ctyri vier चार ctyr ctyrech ctyrem cztery czterech
5 cinque pet vijf पांच peti piec pieciu
6 sei sest zes छह sesti szesc szesciu
7 sette sete sedm zeven सात sedmi siedem siedmiu
8 otto oito osm acht आठ osmi osiem osmiu
9 nove devet negen नौ deviti dziewiec dziewieciu
10 dieci dez deset tien दस deseti dziesiec dziesieciu
11 undici onze jedenact elf jedenacti jedenascie jedenastu
12 dodici doze dvanact twaalf dvanacti dwanascie dwunastu
13 tredici treze dertien trinact trinacti trzynascie trzynastu
14 quattordici catorze veertien ctrnact ctrnacti czternascie czternastu czternascioro
15 quindici quinze vijftien patnact patnacti pietnascie pietnastu
16 sedici zestien sestnact sestnacti szesnascie szesnastu
17 diciassette zeventien sedmnact sedmnacti siedemnascie siedemnastu
18 diciotto achttien osmnact osmnacti osiemnascie osiemnastu
19 diciannove negentien devatenact devatenacti dziewietnascie dziewietnastu
20 venti vinte dvacet twintig बीस dvaceti dwadziescia dwudziestu
30 trenta trinta tricet dertig तीस triceti trzydziesci trzydziestu
40 quaranta quarenta ctyricet veertig चालीस ctyriceti czterdziesci czterdziestu
50 cinquanta cinquenta padesat vijftig पचास padesati piecdziesiat piecdziesieciu
60 sessanta sessenta sedesat zestig साठ sedesati szescdziesiat szescdziesieciu
70 settanta zeventig sedmdesat sedmdesati siedemdziesiat siedemdziesieciu
80 ottanta oitenta tachtig osmdesat osmdesati osiemdziesiat osiemdziesieciu
90 novanta noventa negentig devadesat devadesati dziewiecdziesiat dziewiecdziesieciu`),
  scales: byValue(`
100 stovky stovek stovkam
1000 mila tisic tisice tisicu tis tysiac tysiace tysiecy tys duizend हजार
100000 lakh लाख
1000000 milione milioni milhao milhoes milionu milion miliony milionech milionow mln miljoen
10000000 crore करोड़
1000000000 miliarda miliardy miliardu miliardami miliard miliardow mld bilhao bilhoes miljard`),
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
