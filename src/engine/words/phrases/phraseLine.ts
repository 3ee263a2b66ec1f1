import { classAt, HANGING, INKLESS, isOneOf, LETTER, UNSPACED, WORDLY } from "../letters/characters.ts";
import { smallLetters } from "../letters/smallLetters.ts";
import type { Writing } from "./phrasePatterns.ts";

/** A line as phrases are sought in it, so that each lexicon looks at a few places of it and not at each of its letters. */
export interface PhraseLine {
  /** In small letters, at the same offsets. */
  readonly small: string;
  readonly spaced: boolean;
  /** Where a phrase may begin, in order; but those behind clitics stand before the word itself, the longest clitic first. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly at: number;
  /** "begins" a word; or "hangs" on one, as the n't of didn't and the 'll of she'll do. */
  readonly kind: "begins" | "hangs";
  readonly opening: Opening;
}

/** The first letter of a word and the first two, as numbers by which phrases are looked up. */
export interface Opening {
  readonly one: number;
  readonly two: number;
}

/** How a text in small letters opens at an offset. */
export function openingAt(small: string, at: number): Opening {
  const one = lettered(small, at);
  // No letter is 0, and the second of two takes what is above the first's sixteen bits.
  return { one, two: one + 0x10000 * (lettered(small, at + 1) + 1) };
}

/** One code for all apostrophes, 0 past the end. */
function lettered(text: string, at: number): number {
  if (at >= text.length) return 0;
  return isOneOf(APOSTROPHES, text, at) ? 0x27 : text.charCodeAt(at);
}

function placeAt(small: string, at: number, kind: Place["kind"]): Place {
  return { at, kind, opening: openingAt(small, at) };
}

export function phraseLine(text: string, { spaced, clitics }: Writing): PhraseLine {
  const small = smallLetters(text);
  return { small, spaced, places: spaced ? wordStarts(small, clitics) : everywhere(small) };
}

/** Whether a letter, mark or number stands at an offset: [\p{L}\p{M}\p{N}]. */
export function isInWord(text: string, at: number): boolean {
  const bits = classAt(text, at);
  return (bits & (LETTER | WORDLY | HANGING | UNSPACED)) !== 0 && (bits & INKLESS) === 0;
}

/** ' for any of these. */
export const APOSTROPHES = "'’‘ʼ";

function wordStarts(small: string, clitics: string | undefined): Place[] {
  const places: Place[] = [];
  const clitic = clitics === undefined ? null : new RegExp(`^(?:${clitics})$`, "u");
  let inWord = false;
  for (let at = 0; at < small.length; at += small.codePointAt(at)! > 0xffff ? 2 : 1) {
    const before = inWord;
    inWord = isInWord(small, at);
    if (inWord && !before) {
      if (clitic) places.push(...behindClitics(small, at, clitic));
      places.push(placeAt(small, at, "begins"));
    } else if (APOSTROPHES.includes(small[at]!)) {
      if (before && places.at(-1)?.at !== at - 1) places.push(placeAt(small, at - 1, "hangs"));
      places.push(placeAt(small, at, "hangs"));
    }
  }
  return places;
}

/** Letters of the longest run of clitics: wa-bi-l. */
const LONGEST_CLITIC = 4;

/** Where a word may begin behind the clitics that were written on to it, the longest first. */
function behindClitics(small: string, from: number, clitic: RegExp): Place[] {
  const places: Place[] = [];
  for (let length = LONGEST_CLITIC; length > 0; length--)
    if (clitic.test(small.slice(from, from + length))) places.push(placeAt(small, from + length, "begins"));
  return places;
}

/** Without spaces between words, each character may begin one. */
function everywhere(small: string): Place[] {
  return Array.from({ length: small.length }, (_, at) => placeAt(small, at, "begins"));
}
