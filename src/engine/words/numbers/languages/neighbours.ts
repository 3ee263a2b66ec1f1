/**
 * Numbers in words of languages without a table of their own: Italian, Portuguese, Czech, Dutch, Hindi. Enough to read two
 * texts of one language alike, word by word.
 */
export const NEIGHBOURS = {
  cardinals: byValue(`
2 due dois duas dva dve twee दो
3 tre tri drie तीन
4 quattro quatro ctyri vier चार
5 cinque pet vijf पांच
6 sei sest zes छह
7 sette sete sedm zeven सात
8 otto oito osm acht आठ
9 nove devet negen नौ
10 dieci dez deset tien दस
11 undici onze jedenact elf
12 dodici doze dvanact twaalf
13 tredici treze dertien
14 quattordici catorze veertien
15 quindici quinze vijftien
16 sedici zestien
17 diciassette zeventien
18 diciotto achttien
19 diciannove negentien
20 venti vinte dvacet twintig बीस
30 trenta trinta tricet dertig तीस
40 quaranta quarenta ctyricet veertig चालीस
50 cinquanta cinquenta padesat vijftig पचास
60 sessanta sessenta sedesat zestig साठ
70 settanta zeventig
80 ottanta oitenta tachtig
90 novanta noventa negentig`),
  scales: byValue(`
1000 mila tisic duizend हजार
100000 lakh लाख
1000000 milione milioni milhao milhoes milionu milion miljoen
10000000 crore करोड़
1000000000 miliarda miliard bilhao bilhoes miljard`),
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
