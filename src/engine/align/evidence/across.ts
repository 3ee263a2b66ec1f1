import { isUnspaced } from "../../words/terms.ts";
import { type TokenStore, tokensOfLine } from "../../words/tokenStore.ts";
import type { Reading } from "../reading/reading.ts";
import { readAlone, type WordsAlone } from "./wordsAlone.ts";

/** The claims of one side of a row. */
export interface Stretch {
  /** As they are written. */
  readonly lines: readonly string[];
  /** Their terms. */
  readonly terms: readonly (readonly string[])[];
  readonly language: string;
}

/** What reads the words of both texts. */
export interface WordReaders extends Pick<Reading, "termsOf" | "plainTerms"> {
  readonly store: TokenStore;
}

/** The other side of a row, asked word by word whether it has what one side says. */
export interface Across {
  readonly lines: readonly string[];
  readonly terms: ReadonlySet<string>;
  /** Its terms as they are written, once they were asked for. */
  written: ReadonlySet<string> | null;
}

export function across(stretch: Stretch, words: WordsAlone, { store }: WordReaders): Across {
  return { lines: stretch.lines, terms: termsAcross(stretch, words, store), written: null };
}

export function hasAll({ terms: own }: Across, terms: readonly string[]): boolean {
  for (const term of terms) if (!own.has(term)) return false;
  return terms.length > 0;
}

/** No sentence is longer: a text without stops, which cannot be searched for each of its names, is taken at its terms. */
const LONGEST_SEARCHED = 10_000;

/**
 * A name has its capital in both texts; the first word of a sentence has one in any case, so there the other text must have
 * it within a sentence.
 */
export function holdsName({ lines }: Across, surface: string, at: number): boolean {
  for (const line of lines)
    if (line.length > LONGEST_SEARCHED || line.indexOf(surface, at > 0 ? 0 : 1) >= 0) return true;
  return false;
}

/** Whether a name of these terms, as they are written, is spelled otherwise there. */
export function isRespelled(
  other: Across,
  plain: readonly string[],
  plainTerms: WordReaders["plainTerms"],
): boolean {
  other.written ??= new Set(other.lines.flatMap(plainTerms));
  for (const term of plain) if (!other.written.has(term)) return true;
  return false;
}

/** Of whole lines for amounts of two words, of single words for scripts without spaces, where a line is one run. */
function termsAcross(stretch: Stretch, words: WordsAlone, store: TokenStore): ReadonlySet<string> {
  const { lines, language } = stretch;
  const terms = new Set<string>();
  for (const own of stretch.terms) for (const term of own) terms.add(term);
  for (const line of lines) {
    if (!isUnspaced(line)) continue;
    for (const { surface } of tokensOfLine(store, line, language)) {
      const word = readAlone(words, surface);
      if (word.isUnspaced) for (const term of word.terms) terms.add(term);
    }
  }
  return terms;
}
