import type { Span } from "../model.ts";
import type { Text } from "../text.ts";
import type { Reading, Word } from "./reading.ts";
import { readQuotes } from "./readQuotes.ts";

/** The part of a quotation that stands in one claim. */
export interface Quotation {
  readonly reading: Reading;
  /** From its first word to its last, marks left out. */
  readonly span: Span;
  readonly words: readonly Word[];
}

/** All quotations of a text, by claim. Single words in marks are titles, irony or terms and no quotations. */
export function quotationsOf(
  text: Text,
  readings: readonly Reading[],
): ReadonlyMap<number, readonly Quotation[]> {
  const byClaim = new Map<number, Quotation[]>();
  const spans = text.paragraphs.flatMap(([start, end]) =>
    readQuotes(text.text.slice(start, end)).map(([from, to]): Span => [start + from, start + to]),
  );
  let first = 0;
  for (const reading of readings) {
    while (first < spans.length && spans[first]![1] <= reading.span[0]) first++;
    const own: Quotation[] = [];
    for (let at = first; at < spans.length && spans[at]![0] < reading.span[1]; at++) {
      const [from, to] = spans[at]!;
      const words = reading.words.filter((word) => word.start >= from && word.end <= to);
      if (isSaid(words)) own.push({ reading, span: [words[0]!.start, words.at(-1)!.end], words });
    }
    if (own.length > 0) byClaim.set(reading.claim, own);
  }
  return byClaim;
}

/** In scripts without spaces what is a word is a matter of the dictionary; four characters say something. */
const LEAST_UNSPACED_CHARACTERS = 4;

function isSaid(words: readonly Word[]): boolean {
  if (words.length < 2 || !words.some((word) => word.content)) return false;
  const [first] = words;
  if (!/\p{Script=Han}/u.test(first!.normal)) return true;
  return words.reduce((n, word) => n + word.normal.length, 0) >= LEAST_UNSPACED_CHARACTERS;
}
