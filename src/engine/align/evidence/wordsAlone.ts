import { CAPITAL, classAt } from "../../words/letters/characters.ts";
import { hasDigit, isUnspaced } from "../../words/terms.ts";
import type { Reading } from "../reading/reading.ts";
import type { TermCounts } from "./termCounts.ts";

/** A word in more claims than this share of both texts is no reason to match two of them. */
const COMMON_SHARE = 0.15;

/** Shorter words are mostly grammar. */
const LEAST_LETTERS = 4;

/** What a word is wherever it stands. */
export interface WordAlone {
  readonly terms: readonly string[];
  readonly hasDigit: boolean;
  readonly isUnspaced: boolean;
  /** May be a name. */
  readonly hasCapital: boolean;
  /** Long enough to be more than grammar, and in few enough claims. */
  readonly isTelling: boolean;
  /** In how many claims its commonest term stands. */
  readonly count: number;
}

/** A comma, or one of the short words that are mostly grammar: no name, no number and not telling, wherever it stands. */
export function saysNothing(surface: string): boolean {
  if (surface.length >= LEAST_LETTERS) return false;
  for (let at = 0; at < surface.length; at++) {
    const code = surface.charCodeAt(at);
    const isCapital = code >= 0x41 && code <= 0x5a;
    const isDigit = code >= 0x30 && code <= 0x39;
    if (code >= 0x80 || isCapital || isDigit) return false;
  }
  return true;
}

/** What is known of single words; most come again, and each is read once. */
export interface WordsAlone {
  readonly termsOf: Reading["termsOf"];
  readonly counts: TermCounts;
  readonly mostCommon: number;
  readonly known: Map<string, WordAlone>;
}

export function wordsAlone(termsOf: Reading["termsOf"], counts: TermCounts): WordsAlone {
  return { termsOf, counts, mostCommon: Math.max(2, COMMON_SHARE * counts.claims), known: new Map() };
}

export function readAlone(words: WordsAlone, surface: string): WordAlone {
  let word = words.known.get(surface);
  if (word === undefined) {
    word = readAnew(words, surface);
    words.known.set(surface, word);
  }
  return word;
}

function readAnew({ termsOf, counts, mostCommon }: WordsAlone, surface: string): WordAlone {
  const terms = termsOf(surface);
  let count = 0;
  for (const term of terms) count = Math.max(count, counts.byTerm.get(term)?.claims ?? 0);
  const isNumber = hasDigit(surface);
  const unspaced = isUnspaced(surface);
  return {
    terms,
    hasDigit: isNumber,
    isUnspaced: unspaced,
    hasCapital: !isNumber && (classAt(surface, 0) & CAPITAL) !== 0,
    isTelling: count <= mostCommon && (surface.length >= LEAST_LETTERS || unspaced),
    count,
  };
}
