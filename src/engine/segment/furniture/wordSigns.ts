import {
  ARABIC,
  afterCharacter,
  CAPITAL,
  classAt,
  DEVANAGARI,
  DIGIT,
  HAN,
  HANGING,
  isOneOf,
  LETTER,
  runEnd,
  UNSPACED,
} from "../../words/letters/characters.ts";
import { LANGUAGES } from "../languages/tables.ts";
import { agencyEnd } from "./agencies.ts";

/**
 * A stretch of text with a sign for each word, so that a short pattern can say what may stand where:
 *
 *     CORVANE, 3. März (dpa) – Der   ->   C, 1. Tm (g) – T
 *
 * | sign  | stands for |
 * |-------|------------|
 * | C     | a word in capitals |
 * | T     | another word that begins with a capital |
 * | i     | a capital alone |
 * | d r s | another word: in Devanagari, in Arabic letters, in any other |
 * | l     | a small word that stands in names of places: am, de, upon |
 * | y     | the Russian sign for a year |
 * | m     | after the sign of a word: it names a month |
 * | G g   | an agency, written with a capital or without; never the first word |
 * | 1 2 4 | a number of so many digits; # is any other |
 * | h     | a Han sign, but those in which dispatches are dated stand for themselves |
 * | k     | a letter of another script without spaces |
 *
 * White space and punctuation stand for themselves.
 */
export interface WordSigns {
  readonly signs: string;
  /** Offset in the text where that ends for which a sign stands, one for each sign. */
  readonly ends: readonly number[];
}

const MONTHS = new Set(LANGUAGES.flatMap((language) => language.months?.toLowerCase().split(" ") ?? []));
const IN_PLACES = new Set("am an der im de del la upon sur di do".split(" "));
const DATES_DISPATCHES = "月日电電讯訊本报報网台";
const INSIDE_NAMES = ".'’-";

export function wordSigns(text: string): WordSigns {
  let signs = "";
  const ends: number[] = [];
  for (let at = 0; at < text.length; at = ends.at(-1)!) {
    const { sign, end } = signAt(text, at);
    signs += sign;
    for (let unit = 0; unit < sign.length; unit++) ends.push(end);
  }
  return { signs, ends };
}

function signAt(text: string, at: number): { sign: string; end: number } {
  const bits = classAt(text, at);
  if ((bits & DIGIT) !== 0) {
    const end = runEnd(text, at, DIGIT);
    return { sign: "#12#4"[end - at] ?? "#", end };
  }
  if ((bits & (LETTER | HAN)) === 0) {
    const end = afterCharacter(text, at);
    return { sign: text.slice(at, end), end };
  }
  const agency = at === 0 ? 0 : agencyEnd(text, at, isOneOf("(（/", text, at - 1) ? "opening" : "whole");
  if (agency > 0) return { sign: (bits & CAPITAL) === 0 ? "g" : "G", end: agency };
  if ((bits & (HAN | UNSPACED)) !== 0)
    return { sign: unspacedSign(text[at]!, bits), end: afterCharacter(text, at) };
  const end = wordEnd(text, at, bits);
  return { sign: wordSign(text.slice(at, end), bits), end };
}

function unspacedSign(letter: string, bits: number): string {
  if (DATES_DISPATCHES.includes(letter)) return letter;
  return (bits & HAN) === 0 ? "k" : "h";
}

/** Only names have signs inside: O’Hara, Baden-Baden, D.C */
function wordEnd(text: string, at: number, bits: number): number {
  let end = runEnd(text, at, LETTER | HANGING);
  while (
    (bits & CAPITAL) !== 0 &&
    isOneOf(INSIDE_NAMES, text, end) &&
    (classAt(text, end + 1) & LETTER) !== 0
  ) {
    end = runEnd(text, end + 1, LETTER | HANGING);
  }
  return end;
}

function wordSign(word: string, bits: number): string {
  return MONTHS.has(word.toLowerCase()) ? `${kindOf(word, bits)}m` : kindOf(word, bits);
}

function kindOf(word: string, bits: number): string {
  if ((bits & CAPITAL) !== 0) {
    if (word.length === 1) return "i";
    for (let at = 1; at < word.length; at++) {
      if ((classAt(word, at) & CAPITAL) === 0 && !isOneOf(INSIDE_NAMES, word, at)) return "T";
    }
    return "C";
  }
  if ((bits & DEVANAGARI) !== 0) return "d";
  if ((bits & ARABIC) !== 0) return "r";
  if (IN_PLACES.has(word)) return "l";
  return word === "г" ? "y" : "s";
}
