import type { Span } from "../../model.ts";
import { partitionPoint } from "../../partitionPoint.ts";
import { remembered } from "../../remembered.ts";
import { isCompared, type Text } from "../../text.ts";
import type { Reading, Word } from "./reading.ts";
import { readQuotes } from "./readQuotes.ts";

/** The part of a quotation that stands in one claim. */
export interface Quotation {
  readonly reading: Reading;
  /** From its first word to its last, marks left out. */
  readonly span: Span;
  readonly words: readonly Word[];
}

/**
 * The quotations of a text's claims, by the index of the claim, each paragraph read when it is first asked for. Single words
 * in marks are titles, irony or terms and no quotations.
 */
export function quotationsOf(
  text: Text,
  read: (claim: number) => Reading,
): (claim: number) => readonly Quotation[] {
  const ofParagraph = remembered((paragraph: number): Span[] => {
    const [start, end] = text.paragraphs[paragraph]!;
    return readQuotes(text.text.slice(start, end)).map(([from, to]) => [start + from, start + to]);
  });
  return remembered((claim) => {
    const own = text.claims[claim]!;
    if (!isCompared(own)) return [];
    const reading = read(claim);
    const [start, end] = reading.span;
    const quotes = ofParagraph(own.paragraph);
    const found: Quotation[] = [];
    for (let at = partitionPoint(quotes.length, (i) => quotes[i]![1] <= start); at < quotes.length; at++) {
      const [from, to] = quotes[at]!;
      if (from >= end) break;
      const words = wordsInside(reading.words, [from, to]);
      if (isSaid(words)) found.push({ reading, span: [words[0]!.start, words.at(-1)!.end], words });
    }
    return found;
  });
}

function wordsInside(words: readonly Word[], [from, to]: Span): readonly Word[] {
  return words.slice(
    partitionPoint(words.length, (i) => words[i]!.start < from),
    partitionPoint(words.length, (i) => words[i]!.end <= to),
  );
}

/** In scripts without spaces what is a word is a matter of the dictionary; four characters say something. */
const LEAST_UNSPACED_CHARACTERS = 4;

function isSaid(words: readonly Word[]): boolean {
  if (words.length < 2 || !words.some((word) => word.content)) return false;
  const [first] = words;
  if (!/\p{Script=Han}/u.test(first!.normal)) return true;
  return words.reduce((n, word) => n + word.normal.length, 0) >= LEAST_UNSPACED_CHARACTERS;
}
