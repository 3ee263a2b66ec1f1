import type { Span } from "../model.ts";
import { remembered } from "../remembered.ts";
import { isCompared, type Text } from "../text.ts";
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
    return ofParagraph(own.paragraph)
      .filter(([from, to]) => from < reading.span[1] && reading.span[0] < to)
      .flatMap(([from, to]): Quotation[] => {
        const words = reading.words.filter((word) => word.start >= from && word.end <= to);
        return isSaid(words) ? [{ reading, span: [words[0]!.start, words.at(-1)!.end], words }] : [];
      });
  });
}

/** In scripts without spaces what is a word is a matter of the dictionary; four characters say something. */
const LEAST_UNSPACED_CHARACTERS = 4;

function isSaid(words: readonly Word[]): boolean {
  if (words.length < 2 || !words.some((word) => word.content)) return false;
  const [first] = words;
  if (!/\p{Script=Han}/u.test(first!.normal)) return true;
  return words.reduce((n, word) => n + word.normal.length, 0) >= LEAST_UNSPACED_CHARACTERS;
}
