import { digitsValue } from "./digitsValue.ts";
import { CARDINALS, compoundValue, DOZENS, SCALES } from "./numerals.ts";

/**
 * Reads numbers by value, so that two ways of writing one amount are one term:
 * ["1.4", "millionen"], ["1.400.000"] -> ["1400000"]; ["eighteen"] -> ["18"]; ["two", "dozen"] -> ["24"]; ["12", "万辆"] -> ["120000", "辆"].
 *
 * `words` are lower case, digits ASCII.
 */
export function numbersByValue(words: readonly string[]): string[] {
  const terms: string[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at]!;
    at++;
    const value = CARDINALS.get(word) ?? (isNumber(word) ? digitsValue(word, null) : compoundValue(word));
    if (value === null) {
      if (isNumber(word)) terms.push(...partsOf(word));
      else terms.push(word);
      continue;
    }
    let product = value;
    const unit = isTens(word, value) ? CARDINALS.get(words[at] ?? "") : undefined;
    if (unit !== undefined && unit < 10) {
      product += unit;
      at++;
    }
    if (DOZENS.has(words[at] ?? "")) {
      product *= 12;
      at++;
    }
    let rest = "";
    while (at < words.length && rest === "") {
      const factor = factorOf(words[at]!);
      if (!factor) break;
      product *= factor.by;
      rest = factor.rest;
      at++;
    }
    // Products of decimals carry binary dust: 1.1 × 1,000,000 is 1100000.0000000002.
    terms.push(String(Math.round(product * 1e6) / 1e6));
    if (rest !== "") terms.push(rest);
  }
  return terms;
}

/** Hyphens are cut before: "twenty-four" comes as two words. */
function isTens(word: string, value: number): boolean {
  return !isNumber(word) && value >= 20 && value < 100 && value % 10 === 0;
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** "million" multiplies; of "万辆" the first character does, and the rest is a word of its own. */
function factorOf(word: string): { readonly by: number; readonly rest: string } | undefined {
  const whole = SCALES.get(word);
  if (whole !== undefined) return { by: whole, rest: "" };
  const first = word.charAt(0);
  const by = HAN.test(first) ? SCALES.get(first) : undefined;
  return by === undefined ? undefined : { by, rest: word.slice(1) };
}

const HAN = /\p{Script=Han}/u;
const MARKS = /[.,'’]/u;

/** "03.01.2024" -> ["3", "1", "2024"] */
function partsOf(number: string): string[] {
  return number.split(MARKS).map((part) => String(Number(part)));
}
