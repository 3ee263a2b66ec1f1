/**
 * How many words a text has, as its head shows it.
 *
 * A word is a run of letters, marks and digits, held together by an apostrophe, hyphen, stop or comma inside it: "isn't",
 * "twenty-one", "U.S", "1,900" are one each. Chinese and Japanese are counted by character, as word processors and their
 * editors do; Thai, Lao, Khmer and Burmese by the words `Intl.Segmenter` finds.
 */
export function wordCount(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(WORD_OR_CHARACTER)) count += UNSPACED.test(run) ? segmented(run) : 1;
  return count;
}

const BY_CHARACTER = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`;
const BY_SEGMENTER = String.raw`[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const SPACED = String.raw`(?!${BY_CHARACTER}|${BY_SEGMENTER})[\p{L}\p{M}\p{N}]`;
const WORD_OR_CHARACTER = new RegExp(
  String.raw`${BY_CHARACTER}|${BY_SEGMENTER}+|(?:${SPACED})+(?:[’'‐.,\u200c-](?:${SPACED})+)*`,
  "gu",
);
const UNSPACED = new RegExp(BY_SEGMENTER, "u");

function segmented(run: string): number {
  const words = new Intl.Segmenter("th", { granularity: "word" }).segment(run);
  return Array.from(words).filter((part) => part.isWordLike).length;
}
