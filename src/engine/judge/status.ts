import type { MatchStatus } from "../model.ts";
import { plainLetters } from "../words/letters/plainLetters.ts";
import { TITLES } from "../words/titles.ts";

/**
 * `same` is equal but for white space, what has no ink, and the shape of quotes, dashes, dots, letters and digits; all else is
 * `reworded`, also where only capitals or punctuation differ.
 */
export function statusOf(left: string, right: string): MatchStatus {
  if (left === right) return "same";
  if (differInLetters(left, right)) return "reworded";
  return shapeless(left) === shapeless(right) ? "same" : "reworded";
}

/**
 * Whether two lines differ in a letter or digit of ASCII, which no shape changes: all that most pairs have to be asked.
 * Nothing is said past the first other sign, which might be a letter in another form, as a ligature is.
 */
function differInLetters(left: string, right: string): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < left.length && isShape(left.charCodeAt(i))) i++;
    while (j < right.length && isShape(right.charCodeAt(j))) j++;
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(j);
    if (a >= 0x80 || b >= 0x80) return false;
    // Behind its end a line has NaN for a sign, which is unlike any other and unlike itself.
    if (i === left.length && j === right.length) return false;
    if (a !== b) return true;
    i++;
    j++;
  }
}

/** What typesetters choose between, or might: ASCII but letters and digits, and the common dashes, quotes and dots. */
function isShape(code: number): boolean {
  return code < 0x80 ? !isAlphanumeric(code) : code >= 0x2010 && code <= 0x2027;
}

function isAlphanumeric(code: number): boolean {
  const small = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (small >= 0x61 && small <= 0x7a);
}

/**
 * One shape for what typesetters choose between: quotes, dashes, ellipses, spaces, also those round dashes, ellipses and
 * quotes, compatibility forms, digits of any script, the dots of U.S. and Mr. Raised figures behind a number say more
 * than the figures do: 10⁵ is no 105.
 */
export function shapeless(text: string): string {
  return plainLetters(text.replace(/(?<=\p{N})[⁰¹²³⁴-⁹⁺⁻]+/gu, (power) => `^${power}`).normalize("NFKC"))
    .replace(/[«»„“”‟‹›「」『』]|''|``/gu, '"')
    .replace(/[‘’‚‛′ʼ`]/gu, "'")
    .replace(/[‐‑‒–—―−]|--+/gu, "-")
    .replace(/\.{3,}/gu, "…")
    .replace(/\b(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll(".", ""))
    .replace(/(?<!\p{L})(\p{Lu}\p{Ll}+)\.(?=\s)/gu, (dotted, word: string) =>
      TITLES.has(word) ? word : dotted,
    )
    .replace(/\s+/gu, " ")
    .replace(/ ?([-…"]) ?/gu, "$1")
    .trim();
}
