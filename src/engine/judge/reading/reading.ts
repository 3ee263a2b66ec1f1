import type { Span } from "../../model.ts";
import type { Text } from "../../text.ts";
import { blanked } from "../../words/blanked.ts";
import { claimLine } from "../../words/claimLine.ts";
import { findPhrases, type Phrase } from "../../words/phrases/findPhrases.ts";
import type { Lexicon } from "../../words/phrases/lexicon.ts";
import { type PhraseLine, phraseLine } from "../../words/phrases/phraseLine.ts";
import type { LanguageTable } from "../languages/language.ts";
import { type BoundNumber, readBoundNumbers } from "../values/readBoundNumbers.ts";
import { type DateFact, readDates } from "../values/readDates.ts";

/** A word or number of a claim, as the judge compares it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly normal: string;
  readonly stem: string;
  /** No function word. */
  readonly content: boolean;
  readonly number: boolean;
}

/** A claim as the judge reads it. All spans of facts are offsets of the text, like those of its words. */
export interface Reading {
  /** Index of the claim on its side. */
  readonly claim: number;
  readonly span: Span;
  /** The claim's characters, asides blanked so that offsets hold. */
  readonly line: string;
  readonly words: readonly Word[];
  readonly table: LanguageTable;
  /** What has been found in it, by what was sought: see `foundIn`. */
  readonly found: Map<unknown, unknown>;
}

/**
 * A claim to be read; `words` without those of its asides. Plain data, whose facts are found by functions beside it when they
 * are first asked for: code made for a class is lost with the last of its objects.
 */
export function readClaim(
  { text, claims }: Text,
  claim: number,
  words: readonly Word[],
  table: LanguageTable,
): Reading {
  const read = claims[claim]!;
  return {
    claim,
    span: [read.start, read.end],
    line: claimLine(text, read),
    words,
    table,
    found: new Map(),
  };
}

/** What a reader of claims finds in this one, sought once. */
export function foundIn<Found extends object>(reading: Reading, read: (reading: Reading) => Found): Found {
  const before = reading.found.get(read) as Found | undefined;
  if (before) return before;
  const found = read(reading);
  reading.found.set(read, found);
  return found;
}

/** The dates of a claim; their spans are offsets of the line. */
export function datesIn(reading: Reading): readonly DateFact[] {
  return foundIn(reading, readOwnDates);
}

/** The numbers of a claim without those inside dates; their spans are offsets of the line. */
export function numbersIn(reading: Reading): readonly BoundNumber[] {
  return foundIn(reading, readOwnNumbers);
}

/** The phrases of a lexicon in the line of a claim, sought once; none where the language has no such lexicon. */
export function phrasesIn<Class extends string>(
  reading: Reading,
  lexicon: Lexicon<Class> | undefined,
): readonly Phrase<Class>[] {
  if (!lexicon) return [];
  const before = reading.found.get(lexicon) as readonly Phrase<Class>[] | undefined;
  if (before) return before;
  const phrases = findPhrases(foundIn(reading, phraseLineOf), lexicon);
  reading.found.set(lexicon, phrases);
  return phrases;
}

/** Whether a word stands in a claim, by its normal form. */
export function holds(reading: Reading, normal: string): boolean {
  return foundIn(reading, factsByForm).has(normal);
}

/** Whether such a word stands there that is no function word. */
export function holdsFact(reading: Reading, normal: string): boolean {
  return foundIn(reading, factsByForm).get(normal) === true;
}

function readOwnDates(reading: Reading): readonly DateFact[] {
  return readDates(reading.line, reading.table, foundIn(reading, phraseLineOf));
}

/** The line of the phrases is that of the numbers, where no date has to be hidden from them. */
function readOwnNumbers(reading: Reading): readonly BoundNumber[] {
  const { line, table } = reading;
  const dates = datesIn(reading);
  if (dates.length === 0) return readBoundNumbers(line, table, foundIn(reading, phraseLineOf));
  const rest = blanked(line, ...dates.map(({ span }) => span));
  return readBoundNumbers(rest, table);
}

function phraseLineOf({ line, table }: Reading): PhraseLine {
  return phraseLine(line, table);
}

/** The forms that stand in a claim, and whether a word of that form is a fact. */
function factsByForm({ words }: Reading): ReadonlyMap<string, boolean> {
  const facts = new Map<string, boolean>();
  for (const word of words) if (isFact(word) || !facts.has(word.normal)) facts.set(word.normal, isFact(word));
  return facts;
}

/** A word that says something alone: no function word, or a number. */
export function isFact(word: Word): boolean {
  return word.content || word.number;
}

/** Whether a word has one of some endings. */
export function endsOn(endings: readonly string[] | undefined, word: string): boolean {
  return endings?.some((ending) => word.endsWith(ending)) ?? false;
}

/** The characters of a span of the text that lies inside the claim. */
export function textOf({ line, span }: Reading, [from, to]: Span): string {
  return line.slice(from - span[0], to - span[0]);
}

/** A span inside the claim's line as a span of the text. */
export function inText({ span }: Reading, [from, to]: Span): Span {
  return [span[0] + from, span[0] + to];
}

/** Whether a word belongs to a date of its claim. */
export function isInDate(reading: Reading, word: Word): boolean {
  return datesIn(reading).some((date) => {
    const [from, to] = inText(reading, date.span);
    return from < word.end && word.start < to;
  });
}
