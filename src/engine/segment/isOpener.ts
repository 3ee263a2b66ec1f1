import type { Lexicon } from "./languages/lexicon.ts";

const CAPITAL = /^\p{Lu}/u;

/**
 * Whether a capital on this word says that a sentence begins, although no stop does. "The Hague" and "His Majesty" are
 * names, "In Corvane" begins a sentence; where all nouns have capitals those say nothing.
 */
export function isOpener(form: string, next: string, lexicon: Lexicon): boolean {
  if (!CAPITAL.test(form) || !lexicon.openers.has(form) || lexicon.silent.has(form)) return false;
  return lexicon.capitalNouns || lexicon.unmarked.has(form) || !CAPITAL.test(next);
}
