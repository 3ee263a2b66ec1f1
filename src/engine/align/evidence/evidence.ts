import type { Evidence } from "../../model.ts";
import { tokensOfLine } from "../../words/tokenStore.ts";
import {
  type Across,
  across,
  hasAll,
  holdsName,
  isRespelled,
  type Stretch,
  type WordReaders,
} from "./across.ts";
import type { TermCounts } from "./termCounts.ts";
import { readAlone, saysNothing, type WordAlone, type WordsAlone, wordsAlone } from "./wordsAlone.ts";

/** What reads the rows of two texts. */
export interface EvidenceReaders extends WordReaders {
  /** Found once for all rows. */
  readonly words: WordsAlone;
}

export function evidenceReaders(readers: WordReaders, counts: TermCounts): EvidenceReaders {
  return { ...readers, words: wordsAlone(readers.termsOf, counts) };
}

/** Enough to see at a glance why; the rest is in the marks. */
const MOST_WORDS = 5;

/**
 * What two matched stretches share, as it is written on the left: names ("Aldo Ferrin"), amounts ("3.2 million" where the
 * right has 3,200,000), the rarest other words, rarest first. "Halyna" is shared where the right has Galina, and "LWB" where it
 * has the long form that one of the texts explains.
 *
 * Every row has its evidence, those of equal sentences too, so what a word is by itself is found once for all of them.
 */
export function evidenceOf(left: Stretch, right: Stretch, readers: EvidenceReaders): Evidence {
  const row = { readers, other: across(right, readers.words, readers) };
  const found: Found = { names: new Set(), named: new Set(), numbers: new Set(), counts: new Map() };
  for (const line of left.lines) gather(found, line, row, left.language);
  const { names, named, numbers, counts } = found;
  // A word may be a name inside one line and begin another, where its capital says nothing.
  const rarest = [...counts].filter(([word]) => !named.has(word)).sort(byCount);
  return {
    names: [...names],
    numbers: [...numbers],
    words: rarest.slice(0, MOST_WORDS).map(([word]) => word),
  };
}

interface Row {
  readonly readers: EvidenceReaders;
  readonly other: Across;
}

/** What the lines of a row share with its other side. */
interface Found {
  readonly names: Set<string>;
  /** The words of the names. */
  readonly named: Set<string>;
  readonly numbers: Set<string>;
  /** Other words, with the number of claims they stand in. */
  readonly counts: Map<string, number>;
}

/** Neighbouring words of a name are one name. */
function gather(found: Found, line: string, row: Row, language: string): void {
  const tokens = tokensOfLine(row.readers.store, line, language);
  let nameStart = 0;
  let nameEnd = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { start, end, kind, surface } = tokens[at]!;
    const word = saysNothing(surface) ? null : readAlone(row.readers.words, surface);
    if (word?.hasCapital && kind === "word" && isName(row, word, surface, start)) {
      if (nameEnd === 0) nameStart = start;
      nameEnd = end;
      found.named.add(surface);
      continue;
    }
    if (nameEnd > 0) found.names.add(line.slice(nameStart, nameEnd));
    nameEnd = 0;
    if (word?.hasDigit) addNumber(found, row, surface, line.slice(start, tokens[at + 1]?.end ?? end));
    else if (word?.isTelling && kind === "word" && hasAll(row.other, word.terms))
      found.counts.set(surface, word.count);
  }
  if (nameEnd > 0) found.names.add(line.slice(nameStart, nameEnd));
}

function isName({ readers, other }: Row, { terms }: WordAlone, surface: string, start: number): boolean {
  if (!hasAll(other, terms)) return false;
  if (holdsName(other, surface, start)) return true;
  return start > 0 && isRespelled(other, readers.plainTerms(surface), readers.plainTerms);
}

/** The number with the word after it, where that is part of the amount. */
function addNumber({ numbers }: Found, { readers, other }: Row, surface: string, amount: string): void {
  const together = readers.termsOf(amount);
  if (together.length === 1 && hasAll(other, together)) numbers.add(amount);
  else if (hasAll(other, readAlone(readers.words, surface).terms)) numbers.add(surface);
}

function byCount([, a]: readonly [string, number], [, b]: readonly [string, number]): number {
  return a - b;
}
