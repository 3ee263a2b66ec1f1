import { CAPITAL, classAt } from "../words/characters.ts";
import { hasDigit, isUnspaced, type LineTerms } from "../words/terms.ts";
import type { TermCounts } from "./termCounts.ts";

/** A word in more claims than this share of both texts is no reason to match two of them. */
const COMMON_SHARE = 0.15;

/** Shorter words are mostly grammar. */
const LEAST_LETTERS = 4;

/** What a word is wherever it stands. */
export interface WordAlone {
  readonly terms: readonly string[];
  readonly hasDigit: boolean;
  /** May be a name. */
  readonly hasCapital: boolean;
  /** Long enough to be more than grammar, and in few enough claims. */
  readonly isTelling: boolean;
  /** In how many claims its commonest term stands. */
  readonly count: number;
}

/** Reads each word once: most come again. */
export class WordsAlone {
  private readonly termsOf: LineTerms;
  private readonly counts: TermCounts;
  private readonly mostCommon: number;
  private readonly known = new Map<string, WordAlone>();

  /** `termsOf` as for the lines the words stand in. */
  constructor(termsOf: LineTerms, counts: TermCounts) {
    this.termsOf = termsOf;
    this.counts = counts;
    this.mostCommon = Math.max(2, COMMON_SHARE * counts.claims);
  }

  read(surface: string): WordAlone {
    let word = this.known.get(surface);
    if (word === undefined) {
      word = this.readAnew(surface);
      this.known.set(surface, word);
    }
    return word;
  }

  private readAnew(surface: string): WordAlone {
    const terms = this.termsOf(surface);
    let count = 0;
    for (const term of terms) count = Math.max(count, this.counts.of(term));
    const isNumber = hasDigit(surface);
    return {
      terms,
      hasDigit: isNumber,
      hasCapital: !isNumber && (classAt(surface, 0) & CAPITAL) !== 0,
      isTelling: count <= this.mostCommon && (surface.length >= LEAST_LETTERS || isUnspaced(surface)),
      count,
    };
  }
}
