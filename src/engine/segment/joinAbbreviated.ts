import type { Break } from "./breaks.ts";
import type { Lexicon } from "./languages/lexicon.ts";
import type { Pass, PassContext } from "./passes.ts";

const NUMBER = /^[\p{N}№]|^[IVXLC]{2,}\b|^[VX]\b/u;
/** `U.S`, `J.C`, `z.B`: letters with points between them. */
const LETTERS_WITH_POINTS = /^(?:\p{L}\p{M}*[.-]){1,6}\p{L}\p{M}*$/u;
const ONE_LETTER = /^\p{L}\p{M}*$/u;
/** `Bldg`, `Sgt`: a capital and small consonants. Latin only: elsewhere vowels are many or not written. */
const NO_VOWEL = /^[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,4}$/u;
/** After `a.m.` these go on with the hour: `10 a.m. Tuesday`, `5 p.m. ET`. */
const WITH_THE_HOUR =
  /^(?:\p{Lu}{2,4}|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Pacific|Central|Mountain|Local|Greenwich)s?\.?$/u;

/**
 * Takes away breaks that are the point of an abbreviation:
 *
 *     Gen. Ferrin · No. 5 · z. B. Äpfel     always, or before a number
 *     J. C. Penney · U.S. Army              letters with points, unless an opener follows: "in the U.S. The …"
 *     Inc. Shares                           the same for what may stand at an end; a missed end is better than a false one
 */
export const joinAbbreviated: Pass = (breaks, context) =>
  breaks.filter((found) => !isAbbreviation(found, context));

function isAbbreviation(found: Break, context: PassContext): boolean {
  const { lexicon } = context;
  if (found.stops !== "." || /[^)\]]/u.test(found.closers)) return false;
  const word = lastPart(found.before);
  if (word === "") return false;
  if (found.closers === "" && (inTable(lexicon.goesOn, word) || inTable(lexicon.goesOn, found.before)))
    return true;
  if (NUMBER.test(found.after) && found.opener === "") {
    if (lexicon.counts.has(word) || lexicon.months.has(word)) return true;
  }
  if (lexicon.closes.has(found.before)) {
    return !/^\p{Lu}/u.test(found.after) || (WITH_THE_HOUR.test(found.after) && !opens(found, lexicon));
  }
  if (ONE_LETTER.test(found.before)) return isLabelOrInitial(found, context);
  const isOpen =
    inTable(lexicon.mayEnd, word) ||
    inTable(lexicon.mayEnd, found.before) ||
    LETTERS_WITH_POINTS.test(found.before) ||
    NO_VOWEL.test(word);
  return isOpen && !opens(found, lexicon);
}

/** `Min.-Präs`, `l'Avv`: what counts is after the last hyphen or apostrophe; inner points stay. */
function lastPart(before: string): string {
  return before.slice(
    Math.max(before.lastIndexOf("'"), before.lastIndexOf("’"), before.lastIndexOf("-")) + 1,
  );
}

/** As written, or in capitals throughout as headlines have it. */
function inTable(table: ReadonlySet<string>, word: string): boolean {
  if (table.has(word)) return true;
  return word.length > 2 && word === word.toUpperCase() && table.has(word[0] + word.slice(1).toLowerCase());
}

function opens(found: Break, lexicon: Lexicon): boolean {
  // What stands after an opening quote, bracket or dash opens a sentence if it has a capital.
  if (found.opener !== "" && /^\p{Lu}/u.test(found.after)) return true;
  return lexicon.openers.has(found.after.replace(/\.+$/u, "").replace("’", "'"));
}

/** `A. The first` opens a list, `John F. Kennedy` has an initial; but "vitamin C. The" ends a sentence. */
function isLabelOrInitial(found: Break, { text, start, lexicon }: PassContext): boolean {
  if (found.beforeStart === start) return true;
  const gap = text.slice(Math.max(start, found.beforeStart - 4), found.beforeStart).trimEnd();
  if (/[.!?:]$/u.test(gap)) return true;
  return !opens(found, lexicon) || found.before === "v";
}
