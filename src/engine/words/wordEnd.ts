import {
  APOSTROPHE,
  afterCharacter,
  CAPITAL,
  classAt,
  DIGIT,
  HEBREW,
  HYPHEN,
  isOneOf,
  LETTER,
  runEnd,
  WORDLY,
} from "./letters/characters.ts";
import { TITLES } from "./titles.ts";

// Each of these says where something ends that begins at an offset, and 0 where it does not begin there.

/** A word with its inner hyphens and apostrophes: `non-linear`, `o’clock`, `צה"ל`. */
export function wordEnd(text: string, at: number): number {
  const end = runEnd(text, at, WORDLY);
  return end === at ? 0 : chainEnd(text, end);
}

/** The possessive 's is a word of its own, also after a name with an apostrophe: O'Brien + 's. */
export function possessiveEnd(text: string, at: number): number {
  if ((classAt(text, at) & APOSTROPHE) === 0 || !isOneOf("sS", text, at + 1)) return 0;
  return (classAt(text, at + 2) & WORDLY) === 0 ? at + 2 : 0;
}

/**
 * Single letters with a dot after each: `U.S.`, `a.m.`, `U.S.-led`. The last dot may be missing where nothing else can be
 * meant, `the U.S, which`; other small letters lack a space, "all is well.so".
 */
export function dottedEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  for (; (classAt(text, end) & LETTER) !== 0; letters++) {
    const next = afterCharacter(text, end);
    if (text[next] !== ".") {
      const isLast = (classAt(text, next) & WORDLY) === 0 && UNDOTTED.test(text.slice(at, next));
      if (!isLast) break;
      end = next;
    } else end = next + 1;
  }
  if (letters < 2) return 0;
  while ((classAt(text, end) & HYPHEN) !== 0) {
    const next = runEnd(text, end + 1, WORDLY);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

const UNDOTTED = /^(?:(?:\p{Lu}\.)+\p{Lu}|[ap]\.m|i\.e|e\.g)$/u;

/** A title with its dot, `Mr.`: as often as not it is written without, which changes no word. */
export function titleEnd(text: string, at: number): number {
  if ((classAt(text, at) & CAPITAL) === 0) return 0;
  const end = runEnd(text, at, WORDLY);
  return text[end] === "." && TITLES.has(text.slice(at, end)) ? end + 1 : 0;
}

/** Digits, then a per cent sign or the letters that hang on a number: `1,500.75`, `3%`, `2nd`, `1990s`, `10km`. */
export function numberEnd(text: string, at: number): number {
  const end = digitsEnd(text, at);
  if (end === 0) return 0;
  return isOneOf("%٪％‰", text, end) ? end + 1 : runEnd(text, end, WORDLY);
}

/** `19-year-old`, `2.5-litre`: no number but a word that begins with one. */
export function compoundEnd(text: string, at: number): number {
  const digits = digitsEnd(text, at);
  if (digits === 0) return 0;
  const hyphen = runEnd(text, digits, WORDLY);
  if ((classAt(text, hyphen) & HYPHEN) === 0 || (classAt(text, hyphen + 1) & LETTER) === 0) return 0;
  return chainEnd(text, runEnd(text, afterCharacter(text, hyphen + 1), WORDLY));
}

/** On from the end of a run of letters, over what may stand between two letters of one word. */
function chainEnd(text: string, from: number): number {
  let end = from;
  while (isInner(text, end)) {
    const next = runEnd(text, end + 1, WORDLY);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function isInner(text: string, at: number): boolean {
  const bits = classAt(text, at);
  if ((bits & HYPHEN) !== 0 || text[at] === "_") return true;
  if ((bits & APOSTROPHE) !== 0) return possessiveEnd(text, at) === 0;
  // Hebrew abbreviations have their quote mark inside.
  return isOneOf('"״׳', text, at) && (classAt(text, at - 1) & classAt(text, at + 1) & HEBREW) !== 0;
}

/** Digits with their separators: `1,500.75`, `10:30`, `10'000`, and the thin and unbreakable spaces of 10 000. */
function digitsEnd(text: string, at: number): number {
  let end = runEnd(text, at, DIGIT);
  if (end === at) return 0;
  for (;;) {
    const next = runEnd(text, end + 1, DIGIT);
    const digits = next - end - 1;
    if (isOneOf(".,:٫٬", text, end) ? digits === 0 : !isOneOf(THOUSANDS, text, end) || digits !== 3)
      return end;
    end = next;
  }
}

const THOUSANDS = "\u00A0\u2009\u202F'’";
