/** A text as find compares it, and where each of its letters stands in the text itself. */
export interface SearchForm {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and once more for its end: the offset in the original. Null where they are equal. */
  readonly offsets: readonly number[] | null;
}

/**
 * A text without what a searcher does not type: capitals, accents, points and harakat, curly quotes, long dashes, joiners,
 * ligatures, other scripts' digits; white space is one space. "Café — “No”" becomes `cafe - "no"`.
 *
 * Vowel signs of Indian scripts and the voicing marks of kana stay: without them it is another word.
 */
export function searchForm(original: string): SearchForm {
  if (PLAIN.test(original)) return { text: original.toLowerCase(), offsets: null };
  let text = "";
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    const repeats = folded === " " && text.endsWith(" ");
    if (!repeats) {
      text += folded;
      for (let unit = 0; unit < folded.length; unit++) offsets.push(at);
    }
    at += character.length;
  }
  offsets.push(at);
  return { text, offsets };
}

/** ASCII with single spaces: its lower case has the same offsets. */
const PLAIN = /^(?! )(?:[\x21-\x7e]| (?! ))*$/;

const WHITE = /\s/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0640]/u;
const DOUBLE_QUOTES = /[«»„“”‟＂״]/u;
const SINGLE_QUOTES = /[‘’‚‛′ʼ´`‹›]/u;
const DASHES = /[‐‑‒–—―−]/u;
const DIGIT = /\p{Nd}/u;
const MARK = /\p{M}/u;
const SPOKEN_MARK = /[\u3099\u309A]/u;
const ACCENT = /[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** One letter typed on different keyboards. */
const SHAPES: Readonly<Record<string, string>> = { ي: "ی", ى: "ی", ك: "ک", ς: "σ", ß: "ss" };

function foldCharacter(character: string): string {
  if (WHITE.test(character)) return " ";
  if (INVISIBLE.test(character)) return "";
  if (DOUBLE_QUOTES.test(character)) return '"';
  if (SINGLE_QUOTES.test(character)) return "'";
  if (DASHES.test(character)) return "-";
  let folded = "";
  for (const part of character.normalize("NFKD").toLowerCase()) {
    const isAccent = MARK.test(part) && ACCENT.test(part) && !SPOKEN_MARK.test(part);
    if (DIGIT.test(part)) folded += digitValue(part);
    else if (!isAccent) folded += SHAPES[part] ?? part;
  }
  return folded;
}

/** Every script has its ten digits in a row, zero first. */
function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
