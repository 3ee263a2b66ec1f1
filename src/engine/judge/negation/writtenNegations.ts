import { isFunctionForm } from "../../words/functionWords.ts";
import type { WrittenNegator } from "../languages/language.ts";
import { BREAK } from "../reading/clauseBreak.ts";
import { foundIn, inText, phrasesIn, type Reading, textOf, type Word } from "../reading/reading.ts";

/** A word with its negator written on to it. */
export interface WrittenNegation {
  readonly word: Word;
  /** What it denies, at the place of the whole: přijel of NEpřijel; null where that says nothing alone, as the byl of NEbyl. */
  readonly bare: Word | null;
}

/** The words of a claim that begin with the negator of their language: Czech "vlak nepřijel", "nebyl zraněn". */
export function writtenNegations(reading: Reading): readonly WrittenNegation[] {
  return foundIn(reading, readWrittenNegations);
}

function readWrittenNegations(reading: Reading): readonly WrittenNegation[] {
  const { words, table } = reading;
  const negator = table.negation?.onWords;
  if (!negator) return [];
  const others = new Set(phrasesIn(reading, negator.others).map(({ span }) => inText(reading, span)[0]));
  return words
    .filter((word) => isNegated(word, negator) && !others.has(word.start))
    .filter((word) => !isName(word, reading) && !isAsked(word, reading))
    .map((word) => {
      const normal = word.normal.slice(negator.prefix.length);
      if (isFunctionForm(normal, table.code)) return { word, bare: null };
      const { start, end, surface } = word;
      const stem = table.stem?.(normal) ?? normal;
      return { word, bare: { start, end, surface, normal, stem, content: true, number: false } };
    });
}

/** Letters of a word behind its negator. */
const LEAST_LETTERS = 2;

function isNegated({ normal, number }: Word, { prefix, superlatives }: WrittenNegator): boolean {
  if (number || !normal.startsWith(prefix) || normal.length < prefix.length + LEAST_LETTERS) return false;
  return superlatives?.test(normal) !== true;
}

/** A capital inside a sentence: "Kapitán Negr". Words all in capitals are of a headline. */
function isName({ surface, start }: Word, { line, span }: Reading): boolean {
  return /^\p{Lu}\p{Ll}/u.test(surface) && /[\p{L}\p{N},]\s+$/u.test(line.slice(0, start - span[0]));
}

/** Whether the clause of a word asks: "ZDA neusnul". */
export function isAsked({ start }: Word, reading: Reading): boolean {
  const asking = reading.table.negation?.onWords?.asking;
  return (
    asking !== undefined &&
    reading.words.some(
      (word) =>
        asking.has(word.normal) && word.end <= start && !BREAK.test(textOf(reading, [word.end, start])),
    )
  );
}
