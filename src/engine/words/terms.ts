import { foldLetters } from "./letters/foldLetters.ts";
import { hasSignFrom } from "./letters/hasSignFrom.ts";
import { hanValue } from "./numbers/hanValue.ts";
import { numbersByValue } from "./numbers/numbersByValue.ts";

/** The terms of a line, as `termsOf` finds them. */
export type LineTerms = (line: string) => readonly string[];

/**
 * The words of a line as alignment reads them: letters folded, "U.S." one word, cut at hyphens and apostrophes, numbers by
 * value. Looser than `words/tokens.ts`, which must keep offsets and the differences a reader should see.
 */
export function termsOf(line: string): string[] {
  if (isPlainWord(line)) return numbersByValue([line.toLowerCase()]);
  // Few lines have an apostrophe, a currency or "U.S.": a look for these costs less than the rule.
  let plain = DOT_LETTER_DOT.test(line)
    ? line.replace(DOTTED_CAPITALS, (dotted) => dotted.replaceAll(".", ""))
    : line;
  if (APOSTROPHE.test(plain)) plain = plain.replace(POSSESSIVE, "");
  if (CURRENCY.test(plain)) plain = plain.replace(MILLIONS_OF_MONEY, "$1 million");
  if (plain.includes("mil.")) plain = plain.replace(MILLIONS_CUT_SHORT, "$1million ");
  if (HAN_NUMERAL.test(plain)) plain = plain.replace(HAN_PER_CENT, " ").replace(HAN_NUMERALS, hanDigits);
  return numbersByValue(foldLetters(plain).replace(NUMBER_MARKS, westernMark).match(NUMBER_OR_WORD) ?? []);
}

/** One word of ASCII letters, as most words are that are asked for alone: no rule has anything to say to it. */
function isPlainWord(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const small = line.charCodeAt(at) | 0x20;
    if (small < 0x61 || small > 0x7a) return false;
  }
  return line !== "";
}

/** Scripts without spaces between words: there a term is a run of characters to be read one by one. */
export function isUnspaced(term: string): boolean {
  return hasSignFrom(THAI, term) && UNSPACED.test(term);
}

export function hasDigit(term: string): boolean {
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
    if (isOutsideLetters(code)) return DIGIT.test(term);
  }
  return false;
}

/** Most terms are of letters below this, the first script without spaces. */
const THAI = 0xe00;

/** Neither ASCII nor of the Latin, Greek, Cyrillic, Armenian and Hebrew blocks, which have no number. */
function isOutsideLetters(code: number): boolean {
  return code >= 0x80 && (code < 0xc0 || code >= 0x600);
}

const DOTTED_CAPITALS = /(?<![\p{L}\p{M}])\p{L}\.(?:\p{L}\.)+/gu;
const DOT_LETTER_DOT = /\.\p{L}\./u;
const APOSTROPHE = /['’]/;
const CURRENCY = /[$€£¥]/;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;
/** "$300m"; without a currency an m is a metre. */
const MILLIONS_OF_MONEY = /([$€£¥]\s?\p{Nd}[\p{Nd}.,]*)\s?[mM](?!\p{L})/gu;
/** "85 mil. Kč" in Czech; without a point, or with one that ends the line, "85 mil" are thousands in Spanish. */
const MILLIONS_CUT_SHORT = /(\d\s?)mil\.(?=\s*[\p{L}\p{Sc}])/gu;
/** Of one character from two on, as in other languages; 一 alone is an article. */
const HAN_NUMERAL = /[二两三四五六七八九十]|一[零〇一二两三四五六七八九十百千万亿]/u;
const HAN_NUMERALS = /[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]+|[二两三四五六七八九十]/gu;
const HAN_PER_CENT = /百分之/gu;
const NUMBER_MARKS = /[٫٬]/gu;
/** A number with its marks, or letters up to the next digit: "300m" and "12万" are a number and a word; "5 012" is one number. */
const NUMBER_OR_WORD =
  /[1-9]\d{0,2}(?: \d{3})+(?![\d.,])|\d+(?:[.,'’]\d+)*|[\p{L}\p{No}\p{Nl}][\p{L}\p{M}\p{No}\p{Nl}]*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const DIGIT = /\p{N}/u;

/** "三十二" -> " 32 ": the full-width comma beside it must not become a decimal one. */
function hanDigits(han: string): string {
  return ` ${hanValue(han)} `;
}

function westernMark(mark: string): string {
  return mark === "٫" ? "." : ",";
}
