/**
 * Numbers in words of languages without a table of their own: Hindi. Enough to read two texts of one language alike, word by
 * word. Letters are written as `foldLetters` does.
 */
export const NEIGHBOURS = {
  cardinals: byValue(`
2 दो
3 तीन
4 चार
5 पांच
6 छह
7 सात
8 आठ
9 नौ
10 दस
20 बीस
30 तीस
40 चालीस
50 पचास
60 साठ`),
  scales: byValue(`
1000 हजार
100000 lakh लाख
10000000 crore करोड़`),
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
