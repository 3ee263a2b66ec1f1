import { isFunctionWord } from "../words/functionWords.ts";
import type { Token } from "../words/tokens.ts";
import { hasCapital } from "./hasCapital.ts";

/** With fewer capitals behind the first word a claim may just hold a name: "Port authority of Norvik East". */
const MIN_CAPITALS = 3;
/** Shorter words are written with a small letter in some house styles and with a capital in others. */
const MIN_LETTERS = 4;

/**
 * Whether a claim is written As Some Papers Write Headlines, or in capitals throughout: then a capital says nothing about a
 * word, and "Council Rejects Harbour Sale Plan" is no change of "Council rejects harbour sale plan".
 */
export function isHeadlineStyle(claim: readonly Token[], language: string): boolean {
  let words = 0;
  for (const token of claim) {
    if (token.kind !== "word" || token.normal.length < MIN_LETTERS || isFunctionWord(token, language))
      continue;
    if (words > 0 && !hasCapital(token)) return false;
    words++;
  }
  return words > MIN_CAPITALS;
}
