import type { Evidence, Span } from "../model.ts";
import { once } from "../once.ts";
import { remembered } from "../remembered.ts";
import type { LineTokens } from "../words/lineTokens.ts";
import { hasDigit, isUnspaced } from "../words/terms.ts";
import type { TermCounts } from "./termCounts.ts";

/** The claims of one side of a row, as they are written. */
export interface Stretch {
  readonly lines: readonly string[];
  readonly language: string;
}

export interface EvidenceContext {
  readonly counts: TermCounts;
  readonly tokensOf: LineTokens;
  /** The terms of a line or of words in it, with spellings of one name and an acronym and its name as one. */
  readonly termsOf: (line: string) => readonly string[];
  /** The terms of a line as it is written. */
  readonly plainTerms: (line: string) => readonly string[];
}

/** Enough to see at a glance why; the rest is in the marks. */
const MOST_WORDS = 5;

/** A word in more claims than this share of both texts is no reason to match two of them. */
const COMMON_SHARE = 0.15;

/** Shorter words are mostly grammar. */
const LEAST_LETTERS = 4;

/**
 * What two matched stretches share, as it is written on the left: names ("Aldo Ferrin"), amounts ("3.2 million" where the
 * right has 3,200,000), the rarest other words, rarest first. "Halyna" is shared where the right has Galina, and "LWB" where it
 * has the long form that one of the texts explains.
 *
 * Every row has its evidence, those of equal sentences too, so what a word is by itself is found once for all of them.
 */
export function evidenceReader(context: EvidenceContext): (left: Stretch, right: Stretch) => Evidence {
  const { counts, tokensOf, termsOf } = context;
  const readWord = wordReader(context);
  const mostCommon = Math.max(2, COMMON_SHARE * counts.claims);
  return (left, right) => {
    const across = termsAcross(right, context);
    const written = once(() => new Set(right.lines.flatMap(context.plainTerms)));
    const isRespelled = (word: WordAlone) => !word.plain.every((term) => written().has(term));
    const isShared = (terms: readonly string[]) =>
      terms.length > 0 && terms.every((term) => across.has(term));
    const names = new Set<string>();
    const named = new Set<string>();
    const numbers = new Set<string>();
    const words = new Map<string, number>();
    for (const line of left.lines) {
      const tokens = tokensOf(line, left.language);
      let name: Span = [0, 0];
      const endName = () => {
        if (name[1] > 0) names.add(line.slice(...name));
        name = [0, 0];
      };
      for (let at = 0; at < tokens.length; at++) {
        const { start, end, kind, surface } = tokens[at]!;
        const word = readWord(surface);
        if (word.hasDigit) {
          endName();
          const next = tokens[at + 1];
          const amount = next ? line.slice(start, next.end) : surface;
          const terms = termsOf(amount);
          if (terms.length === 1 && isShared(terms)) numbers.add(amount);
          else if (isShared(word.terms)) numbers.add(surface);
          continue;
        }
        const shared = kind === "word" && isShared(word.terms);
        const isName = () => isWithin(surface, start, right) || (start > 0 && isRespelled(word));
        if (shared && word.hasCapital && isName()) {
          name = [name[1] > 0 ? name[0] : start, end];
          named.add(surface);
          continue;
        }
        endName();
        if (shared && word.isTelling && word.count <= mostCommon) words.set(surface, word.count);
      }
      endName();
    }
    // A word may be a name inside one line and begin another, where its capital says nothing.
    const rarest = [...words]
      .filter(([word]) => !named.has(word))
      .sort(([, a], [, b]) => a - b)
      .slice(0, MOST_WORDS);
    return { names: [...names], numbers: [...numbers], words: rarest.map(([word]) => word) };
  };
}

/** What a word is wherever it stands. */
interface WordAlone {
  readonly terms: readonly string[];
  /** As it is written. */
  readonly plain: readonly string[];
  readonly hasDigit: boolean;
  readonly hasCapital: boolean;
  /** Long enough to be more than grammar. */
  readonly isTelling: boolean;
  /** In how many claims its commonest term stands. */
  readonly count: number;
}

function wordReader({ counts, termsOf, plainTerms }: EvidenceContext): (surface: string) => WordAlone {
  return remembered((surface) => {
    const terms = termsOf(surface);
    return {
      terms,
      plain: plainTerms(surface),
      hasDigit: hasDigit(surface),
      hasCapital: /^\p{Lu}/u.test(surface),
      isTelling: surface.length >= LEAST_LETTERS || isUnspaced(surface),
      count: Math.max(...terms.map((term) => counts.of(term))),
    };
  });
}

/** Of whole lines for amounts of two words, of single words for scripts without spaces, where a line is one run. */
function termsAcross(
  { lines, language }: Stretch,
  { tokensOf, termsOf }: EvidenceContext,
): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const line of lines) {
    for (const term of termsOf(line)) terms.add(term);
    if (!isUnspaced(line)) continue;
    for (const { surface } of tokensOf(line, language))
      if (isUnspaced(surface)) for (const term of termsOf(surface)) terms.add(term);
  }
  return terms;
}

/**
 * A name has its capital in both texts; the first word of a sentence has one in any case, so there the other text must have
 * it within a sentence.
 */
function isWithin(surface: string, at: number, { lines }: Stretch): boolean {
  return lines.some((line) => line.indexOf(surface, at > 0 ? 0 : 1) >= 0);
}
