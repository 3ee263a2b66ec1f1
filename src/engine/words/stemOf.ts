import { hasDigit } from "./terms.ts";

/**
 * Endings change with case and tense; the first letters carry the word. On inflected languages as good as a stemmer and
 * without a word list.
 */
const STEM_LETTERS = 5;

export function stemOf(term: string): string {
  if (term.length <= STEM_LETTERS || hasDigit(term)) return term;
  const start = term.slice(0, STEM_LETTERS);
  return hasSurrogate(start) ? [...term].slice(0, STEM_LETTERS).join("") : start;
}

/** Whether a letter takes two UTF-16 units. */
export function hasSurrogate(text: string): boolean {
  return SURROGATE.test(text);
}

const SURROGATE = /[\uD800-\uDFFF]/;
