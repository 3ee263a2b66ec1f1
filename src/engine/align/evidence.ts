import type { Evidence } from "../model.ts";
import { once } from "../once.ts";
import { remembered } from "../remembered.ts";
import { CAPITAL, classAt } from "../words/characters.ts";
import type { LineTokens } from "../words/lineTokens.ts";
import { hasDigit, isUnspaced } from "../words/terms.ts";
import type { Token } from "../words/tokens.ts";
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
  const mostCommon = Math.max(2, COMMON_SHARE * context.counts.claims);
  const readWord = wordReader(context);
  return (left, right) => {
    const written = once(() => new Set(right.lines.flatMap(context.plainTerms)));
    const across = { terms: termsAcross(right, context), lines: right.lines, written };
    const shared: Shared = { names: new Set(), named: new Set(), numbers: new Set(), words: new Map() };
    for (const line of left.lines) {
      gather(line, context.tokensOf(line, left.language), across, { context, readWord, mostCommon, shared });
    }
    const { names, named, numbers, words } = shared;
    // A word may be a name inside one line and begin another, where its capital says nothing.
    const rarest = [...words]
      .filter(([word]) => !named.has(word))
      .sort(byCount)
      .slice(0, MOST_WORDS);
    return { names: [...names], numbers: [...numbers], words: rarest.map(([word]) => word) };
  };
}

/** What was found so far; words with the number of claims they stand in. */
interface Shared {
  readonly names: Set<string>;
  /** The words of the names. */
  readonly named: Set<string>;
  readonly numbers: Set<string>;
  readonly words: Map<string, number>;
}

interface Gathering {
  readonly context: EvidenceContext;
  readonly readWord: (surface: string) => WordAlone;
  readonly mostCommon: number;
  readonly shared: Shared;
}

/** The other side of a row. */
interface Across {
  readonly terms: ReadonlySet<string>;
  readonly lines: readonly string[];
  /** Its terms as they are written. */
  readonly written: () => ReadonlySet<string>;
}

/** Neighbouring words of a name are one name. */
function gather(
  line: string,
  tokens: readonly Token[],
  across: Across,
  { context, readWord, mostCommon, shared }: Gathering,
): void {
  let nameStart = 0;
  let nameEnd = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { start, end, kind, surface } = tokens[at]!;
    const word = readWord(surface);
    const isShared = (kind === "word" || word.hasDigit) && areAcross(word.terms, across);
    const isName =
      isShared &&
      !word.hasDigit &&
      word.hasCapital &&
      (isWithin(surface, start, across) || (start > 0 && isRespelled(context.plainTerms(surface), across)));
    if (isName) {
      if (nameEnd === 0) nameStart = start;
      nameEnd = end;
      shared.named.add(surface);
      continue;
    }
    if (nameEnd > 0) shared.names.add(line.slice(nameStart, nameEnd));
    nameEnd = 0;
    if (word.hasDigit) {
      const next = tokens[at + 1];
      const amount = next ? line.slice(start, next.end) : surface;
      const terms = context.termsOf(amount);
      if (terms.length === 1 && areAcross(terms, across)) shared.numbers.add(amount);
      else if (isShared) shared.numbers.add(surface);
    } else if (isShared && word.isTelling && word.count <= mostCommon) shared.words.set(surface, word.count);
  }
  if (nameEnd > 0) shared.names.add(line.slice(nameStart, nameEnd));
}

function areAcross(terms: readonly string[], { terms: across }: Across): boolean {
  for (const term of terms) if (!across.has(term)) return false;
  return terms.length > 0;
}

function isRespelled(plain: readonly string[], { written }: Across): boolean {
  return !plain.every((term) => written().has(term));
}

function byCount([, a]: readonly [string, number], [, b]: readonly [string, number]): number {
  return a - b;
}

/** What a word is wherever it stands. */
interface WordAlone {
  readonly terms: readonly string[];
  readonly hasDigit: boolean;
  readonly hasCapital: boolean;
  /** Long enough to be more than grammar. */
  readonly isTelling: boolean;
  /** In how many claims its commonest term stands. */
  readonly count: number;
}

function wordReader({ counts, termsOf }: EvidenceContext): (surface: string) => WordAlone {
  return remembered((surface) => {
    const terms = termsOf(surface);
    return {
      terms,
      hasDigit: hasDigit(surface),
      hasCapital: (classAt(surface, 0) & CAPITAL) !== 0,
      isTelling: surface.length >= LEAST_LETTERS || isUnspaced(surface),
      count: terms.reduce((most, term) => Math.max(most, counts.of(term)), 0),
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
function isWithin(surface: string, at: number, { lines }: Across): boolean {
  for (const line of lines) if (line.indexOf(surface, at > 0 ? 0 : 1) >= 0) return true;
  return false;
}
