import { allMatches } from "../words/allMatches.ts";

/** A word with its place in the text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** The word that begins at a letter. */
export function firstWord(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? "";
}

/** The words of a stretch, by white space and marks alone: enough to ask for capitals and to count. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  return allMatches(WORD, text.slice(start, end)).map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    form: found[0],
  }));
}
