/** Scripts without spaces between words: there a "word" is a character or a pair of neighbours. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const DOTTED_CAPITALS = /\p{L}\.(?:\p{L}\.)+/gu;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;
const THOUSANDS = /(?<=\p{N})[,٬'’](?=\p{N}{3}(?!\p{N}))/gu;

/**
 * The words of a line as alignment reads them: lower case, accents of Latin and Greek letters dropped, "U.S." one word,
 * "1,200" one number, cut at hyphens and apostrophes. Looser than `words/tokens.ts`, which must keep offsets and the
 * differences a reader should see.
 */
export function termsOf(line: string): string[] {
  const plain = line
    .normalize("NFKC")
    .replace(DOTTED_CAPITALS, (dotted) => dotted.replaceAll(".", ""))
    .replace(POSSESSIVE, "")
    .replace(THOUSANDS, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, "")
    .normalize("NFC");
  return plain.match(WORD) ?? [];
}

export function isUnspaced(term: string): boolean {
  return UNSPACED.test(term);
}

export function hasDigit(term: string): boolean {
  return /\p{N}/u.test(term);
}
