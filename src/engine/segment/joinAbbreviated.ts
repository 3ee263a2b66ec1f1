import type { Break } from "./findBreaks.ts";
import { isFirstWord } from "./isFirstWord.ts";
import type { Lexicon } from "./languages/lexicon.ts";
import type { Pass, PassContext } from "./passes.ts";
import { wordsOf } from "./wordsOf.ts";

/** A number, or a letter before one: "art. L. 121-3". */
const NUMBER = /^[\p{N}№]|^[IVXLC]{2,}\b|^[VX]\b|^[DLR]\.?$/u;
/** `U.S`, `J.C`, `z.B`: letters with points between them; in Hindi their names, `एम.ए`. */
const LETTERS_WITH_POINTS =
  /^(?:\p{L}\p{M}*[.-]){1,6}\p{L}\p{M}*$|^(?:\p{Script=Devanagari}{1,4}\.){1,6}\p{Script=Devanagari}{1,4}$/u;
/** Few words have one, and the pattern above is slow to be made ready. */
const POINT = /[.-]/;
const INITIAL = /^\p{L}\p{M}*\.$/u;
const QUOTE_OR_DASH = /["'“„«»‘‚—–-]/u;
const CAPITAL = /^\p{Lu}/u;
/** Spanish plurals: `EE. UU.`, `CC. AA.` */
const DOUBLED_CAPITAL = /^(\p{Lu})\1$/u;
const ONE_LETTER = /^\p{L}\p{M}*$/u;
/** `Hafenstr. 12` */
const STREET = /^\p{Lu}\p{Ll}+str$/u;
/** The day before a month: le 3 juin, am 3. Juni, el 3 de junio. */
const DAY_BEFORE = /(?<!\p{Nd})(?:[12]?\d|3[01])(?:\.|er|º)?\s(?:de\s)?$/u;
/** As far back as a day may stand. */
const DAY_WINDOW = 8;
const YEAR = /^(?:1[5-9]|20)\d{2}(?!\d)/u;
/** Shorter names of months are mostly short forms. */
const MIN_WHOLE_MONTH = 4;
/** Hours, metres, grams, litres: small, unlike initials. */
const UNIT = /^[hmgl]$/u;
const NUMBER_BEFORE = /\p{Nd}\s$/u;
/** "1,5 тыс. кв. м", "1,5 mln zł": short words and scales may stand between the number and what is counted. */
const MEASURED = /\p{Nd}\s(?:(?:\p{Ll}{2,4}\.|mln|mld|tys|млн|млрд|тыс)\s){0,2}$/u;
/** As far back as a number may stand. */
const MEASURE_WINDOW = 14;
/** "В 1942 г. Реутов писал": with so few words before the number it is the place of the sentence, and a name follows. */
const MIN_WORDS_BEFORE_MEASURE = 4;
/** Degrees behind a name: no name comes after one. */
const DEGREE = /^(?:Ph\.?D|M\.?D|CSc|DrSc|MBA)$/u;
/** `Bldg`, `Sgt`: a capital and small consonants. Latin only: elsewhere vowels are many or not written. */
const NO_VOWEL = /^[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,4}$/u;
const HOUR = /^[ap]\.m$/iu;
/** After `a.m.` these go on with the hour: `10 a.m. Tuesday`, `5 p.m. ET`. */
const WITH_THE_HOUR =
  /^(?:\p{Lu}{2,4}|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Pacific|Central|Mountain|Local|Greenwich)s?\.?$/u;

/**
 * Takes away breaks that are the point of an abbreviation:
 *
 *     Gen. Ferrin · No. 5 · z. B. Äpfel     always, or before a number
 *     J. C. Penney · U.S. Army              letters with points, unless an opener follows: "in the U.S. The …"
 *     Inc. Shares                           the same for what may stand at an end; a missed end is better than a false one
 *     8 октября 1830 г. Документ            what a number is counted in ends a sentence before a capital
 */
export const joinAbbreviated: Pass = (breaks, context) => {
  const kept: Break[] = [];
  for (const found of breaks) {
    if (!isAbbreviation(found, kept.at(-1)?.next ?? context.start, context)) kept.push(found);
  }
  return kept;
};

function isAbbreviation(found: Break, sentenceStart: number, { text, lexicon }: PassContext): boolean {
  const { before, beforeStart, after, closers, opener } = found;
  if (found.stops !== "." || /[^)\]]/u.test(closers) || before === "") return false;
  if (isUnit(found, text) || isMeasure(found, sentenceStart, { text, lexicon })) return false;
  // "a. Walls", "b.) Roof": a letter that counts an item.
  if (ONE_LETTER.test(before) && isFirstWord(text, sentenceStart, found.beforeStart)) return true;
  if (lexicon.closes.has(before))
    return HOUR.test(before) && WITH_THE_HOUR.test(after) && !opens(found, lexicon);
  const words = [before, lastPart(before)];
  const mayEnd = words.some((word) => inTable(lexicon.mayEnd, word));
  // "St. Olaf", but "on Mill St. The road": what is in both tables goes on unless an opener follows.
  if (closers === "" && words.some((word) => inTable(lexicon.goesOn, word)))
    return !(mayEnd && opens(found, lexicon));
  if (opener === "" && NUMBER.test(after) && words.some((word) => isBeforeNumber(word, lexicon)))
    return !endsOnDay(found, text, lexicon);
  if (DEGREE.test(before) && text[beforeStart - 2] === ",") return false;
  if (DOUBLED_CAPITAL.test(before) && DOUBLED_CAPITAL.test(after.replace(/\.$/u, ""))) return true;
  // "12 mln zł. Kilkudziesięciu mieszkańców"
  if (mayEnd && opener === "" && lexicon.starters.has(after)) return false;
  return (mayEnd || isShort(before) || words.some((word) => NO_VOWEL.test(word))) && !opens(found, lexicon);
}

/** "No. 5", "Oct. 3", "Hafenstr. 12" */
function isBeforeNumber(word: string, lexicon: Lexicon): boolean {
  return inTable(lexicon.counts, word) || lexicon.months.has(word) || STREET.test(word);
}

/** "… le 3 juin. 400 salariés …": a day and its whole month, and no year behind them. */
function endsOnDay({ before, beforeStart, after }: Break, text: string, { months }: Lexicon): boolean {
  if (!months.has(before) || before.length < MIN_WHOLE_MONTH || !/^\d/u.test(after) || YEAR.test(after))
    return false;
  const isShortForm = [...months].some((month) => month !== before && month.startsWith(before));
  return !isShortForm && DAY_BEFORE.test(text.slice(Math.max(0, beforeStart - DAY_WINDOW), beforeStart));
}

/** "J.", "U.S." */
function isShort(before: string): boolean {
  return ONE_LETTER.test(before) || (POINT.test(before) && LETTERS_WITH_POINTS.test(before));
}

/** "10 °C. Snow fell", "à 23 h. Le pont": no initials. */
function isUnit({ before, beforeStart }: Break, text: string): boolean {
  return (
    text[beforeStart - 1] === "°" ||
    (UNIT.test(before) && NUMBER_BEFORE.test(text.slice(beforeStart - 2, beforeStart)))
  );
}

/** "от 400 до 700 р. Подробнее …", "8 октября 1830 г. Документ …" */
function isMeasure(
  { before, beforeStart, opener, after }: Break,
  sentenceStart: number,
  { text, lexicon }: Pick<PassContext, "text" | "lexicon">,
): boolean {
  if (!lexicon.measures.has(before) || opener !== "" || !CAPITAL.test(after) || INITIAL.test(after))
    return false;
  const back = text.slice(Math.max(sentenceStart, beforeStart - MEASURE_WINDOW), beforeStart);
  return MEASURED.test(back) && wordsOf(text, sentenceStart, beforeStart).length > MIN_WORDS_BEFORE_MEASURE;
}

/** `l'Avv`, `Vize-Präs`, `Tuesday.Mr`: what counts is after the last mark, if it is more than a letter. */
function lastPart(before: string): string {
  const part = /[^.'’-]*$/u.exec(before)![0];
  return part.length > 1 ? part : "";
}

/** As written, or as it is at the start of a sentence, or in a headline. */
function inTable(table: ReadonlySet<string>, word: string): boolean {
  if (table.has(word)) return true;
  const [first = ""] = word;
  const rest = word.slice(first.length);
  if (rest === "" || first === first.toLowerCase()) return false;
  return rest === rest.toLowerCase()
    ? table.has(first.toLowerCase() + rest)
    : table.has(first + rest.toLowerCase());
}

function opens({ opener, after }: Break, lexicon: Lexicon): boolean {
  if (INITIAL.test(after)) return false;
  // What stands after an opening quote or dash begins a sentence if it has a capital.
  if (QUOTE_OR_DASH.test(opener) && /^\p{Lu}/u.test(after)) return true;
  return lexicon.openers.has(after.replace(/\.+$/u, "").replace("’", "'"));
}
