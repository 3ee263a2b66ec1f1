import { classAt, HANGING, INKLESS, LETTER, UNSPACED, WORDLY } from "./characters.ts";
import type { Writing } from "./phrasePatterns.ts";
import { smallLetters } from "./smallLetters.ts";

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
      places.push({ at, kind: "begins" });
    } else if (APOSTROPHES.includes(small[at]!)) {
      if (before && places.at(-1)?.at !== at - 1) places.push({ at: at - 1, kind: "hangs" });
      places.push({ at, kind: "hangs" });
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
    if (clitic.test(small.slice(from, from + length))) places.push({ at: from + length, kind: "begins" });
  return places;
}

/** Without spaces between words, each character may begin one. */
function everywhere(small: string): Place[] {
  return Array.from({ length: small.length }, (_, at): Place => ({ at, kind: "begins" }));
}
