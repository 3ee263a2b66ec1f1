/** A bullet, a bracket, a quote: no more stands before the mark of an item. */
const MAX_BEFORE = 8;
const WORD = /[\p{L}\p{N}]/u;

/** Only bullets, brackets and the like stand between the start of the sentence and the word. */
export function isFirstWord(text: string, sentenceStart: number, wordStart: number): boolean {
  return wordStart - sentenceStart <= MAX_BEFORE && !WORD.test(text.slice(sentenceStart, wordStart));
}
