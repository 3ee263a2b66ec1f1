import { isFunctionForm } from "../words/functionWords.ts";
import { BREAK } from "./clauseBreak.ts";
import type { WrittenNegator } from "./languages/language.ts";
import { type Reading, textOf, type Word } from "./reading.ts";

/** A word with its negator written on to it. */
export interface WrittenNegation {
  readonly word: Word;
  /** What it denies, at the place of the whole: přijel of NEpřijel; null where that says nothing alone, as the byl of NEbyl. */
  readonly bare: Word | null;
}

/** The words of a claim that begin with the negator of their language: Czech "vlak nepřijel", "nebyl zraněn". */
export function writtenNegations(reading: Reading): readonly WrittenNegation[] {
  return reading.once(readWrittenNegations);
}

function readWrittenNegations(reading: Reading): readonly WrittenNegation[] {
  const { words, table } = reading;
  const negator = table.negation?.onWords;
  if (!negator) return [];
  return words
    .filter((word) => isNegated(word, negator) && !isAsked(word, reading, negator))
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

function isNegated({ normal, number }: Word, { prefix, others }: WrittenNegator): boolean {
  if (number || !normal.startsWith(prefix) || normal.length < prefix.length + LEAST_LETTERS) return false;
  for (const other of others) if (normal.startsWith(other)) return false;
  return true;
}

/** Whether the clause of a word asks. */
function isAsked({ start }: Word, reading: Reading, { asking }: WrittenNegator): boolean {
  return reading.words.some(
    (word) =>
      asking?.has(word.normal) === true &&
      word.end <= start &&
      !BREAK.test(textOf(reading, [word.end, start])),
  );
}
