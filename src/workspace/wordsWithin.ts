import type { Span } from "../engine/model.ts";

/** A letter by itself in scripts that put no space between words, else a word with its inner dots, hyphens, apostrophes. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:[.,:'’\-\u200c][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a stretch, for counting only: "U.S." and "US" are one word each, so that kept words of two texts can be told
 * off against each other.
 */
export function wordsWithin(text: string, [start, end]: Span): Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map((found) => [
    start + found.index,
    start + found.index + found[0].length,
  ]);
}
