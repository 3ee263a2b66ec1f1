/**
 * How many words a text has, as its head shows it.
 *
 * A word is a run of letters, marks and digits, held together by an apostrophe, hyphen, stop or comma inside it: "isn't",
 * "twenty-one", "U.S", "1,900" are one each. Chinese and Japanese are counted by character, as word processors and their
 * editors do; Thai, Lao, Khmer and Burmese by the words `Intl.Segmenter` finds.
 *
 * A word is met at its first letter and not read to its end: over millions of letters without a space, a pattern that
 * does so runs out of stack.
 */
export function wordCount(text: string): number {
  let count = 0;
  for (const [found] of text.matchAll(WORD_START)) count += UNSPACED.test(found) ? segmented(found) : 1;
  return count;
}

/** The platform's dictionaries take time that grows with the square of a run; no sentence is as long as this. */
const MAX_RUN = 1000;

const BY_CHARACTER = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`;
const BY_SEGMENTER = String.raw`[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const SPACED = String.raw`(?!${BY_CHARACTER}|${BY_SEGMENTER})[\p{L}\p{M}\p{N}]`;
const INSIDE = String.raw`[’'‐.,\u200c-]`;
const WORD_START = new RegExp(
  `${BY_CHARACTER}|${BY_SEGMENTER}{1,${MAX_RUN}}|(?<!${SPACED}${INSIDE}?)${SPACED}`,
  "gu",
);
const UNSPACED = new RegExp(BY_SEGMENTER, "u");

function segmented(run: string): number {
  const words = new Intl.Segmenter("th", { granularity: "word" }).segment(run);
  return Array.from(words).filter((part) => part.isWordLike).length;
}
