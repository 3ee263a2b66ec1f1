import { allMatches } from "../words/letters/allMatches.ts";
import { classAt, isOneOf, LETTER, MARK, NUMBER } from "../words/letters/characters.ts";

/** A word with its place in the text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** The first word from a place on, empty where none follows. */
export function nextWord(text: string, from: number): string {
  WORD.lastIndex = from;
  return WORD.exec(text)?.[0] ?? "";
}

/** The last word that ends before a place, empty where none does. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && !isInWord(text, end - 1)) end--;
  let start = end;
  while (start > 0 && (isInWord(text, start - 1) || isOneOf(INSIDE, text, start - 1))) start--;
  while (start < end && isOneOf(INSIDE, text, start)) start++;
  while (end < at && isOneOf(INSIDE, text, end)) end++;
  return text.slice(start, end);
}

function isInWord(text: string, at: number): boolean {
  return (classAt(text, at) & (LETTER | MARK | NUMBER)) !== 0;
}

/** Stand in a word, but not first. */
const INSIDE = "'’-";

/** The words of a stretch, by white space and marks alone: enough to ask for capitals and to count. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  return allMatches(WORD, text.slice(start, end)).map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    form: found[0],
  }));
}
