import { addressEnd, handleEnd } from "./addressEnd.ts";
import { cliticEnd, elisionsOf } from "./cliticEnd.ts";
import { characterClass, DIGIT, HANGING, INKLESS, runEnd, UNSPACED, WORDLY } from "./letters/characters.ts";
import { markEnd } from "./markEnd.ts";
import { plainWordEnd } from "./plainWordEnd.ts";
import { compoundEnd, dottedEnd, numberEnd, possessiveEnd, titleEnd, wordEnd } from "./wordEnd.ts";

/** `plain` is a word of the letters A to Z, `unspaced` a whole run still to be cut into words. */
export type Shape = "plain" | "word" | "dotted" | "number" | "unspaced" | "mark";

/** A token by its shape and end; it begins where it was asked for. */
export interface FoundToken {
  readonly shape: Shape;
  readonly end: number;
}

/** What the reading of one text has in common. */
export interface TokenSource {
  readonly text: string;
  /** The place of its last @, -1 where there is none. */
  readonly lastAt: number;
  readonly elisions: RegExp | undefined;
}

export function tokenSource(text: string, language: string): TokenSource {
  return { text, lastAt: text.lastIndexOf("@"), elisions: elisionsOf(language) };
}

/**
 * The token that begins at an offset, or null where no ink is. Shapes are tried in the order in which they could take each
 * other's beginnings, and each reads on as far as it goes, so the whole text costs a few looks at each character.
 */
export function readToken({ text, lastAt, elisions }: TokenSource, at: number): FoundToken | null {
  const plainEnd = plainWordEnd(text, at, lastAt);
  if (plainEnd > 0) return { shape: "plain", end: plainEnd };
  const bits = characterClass(text.codePointAt(at)!);
  if ((bits & (WORDLY | UNSPACED)) === 0 && (bits & INKLESS) !== 0) return null;
  const isDigit = (bits & DIGIT) !== 0;
  const isWordly = (bits & WORDLY) !== 0;

  const word =
    (isWordly && addressEnd(text, at, lastAt)) ||
    (isDigit && compoundEnd(text, at)) ||
    handleEnd(text, at) ||
    possessiveEnd(text, at) ||
    cliticEnd(text, at, elisions);
  if (word) return withMarks("word", text, word);
  const dotted = dottedEnd(text, at) || titleEnd(text, at);
  if (dotted) return withMarks("dotted", text, dotted);
  if (isDigit) return withMarks("number", text, numberEnd(text, at));
  if (isWordly) return withMarks("word", text, wordEnd(text, at));
  if ((bits & UNSPACED) !== 0) return { shape: "unspaced", end: runEnd(text, at, UNSPACED | HANGING) };
  return { shape: "mark", end: markEnd(text, at) };
}

/** The token with the marks that hang on its last character. */
function withMarks(shape: Shape, text: string, end: number): FoundToken {
  return { shape, end: runEnd(text, end, HANGING) };
}
