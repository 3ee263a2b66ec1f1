import type { Break } from "./findBreaks.ts";
import { isFirstWord } from "./isFirstWord.ts";
import { isRemark } from "./isRemark.ts";
import type { Lexicon } from "./languages/lexicon.ts";
import type { Pass, PassContext } from "./passes.ts";
import { wordsOf } from "./wordsOf.ts";

/** A number, or a letter before one: "art. L. 121-3". */
const NUMBER = /^[\p{N}№]|^[IVXLC]{2,}\b|^[VX]\b|^[DLR]\.?$/u;
/** `U.S`, `J.C`, `z.B`: letters with points between them; in Hindi their names, `एम.ए`. */
const LETTERS_WITH_POINTS =
  /^(?:\p{L}[\p{M}\u200D]*(?:[.-]|\.-)){1,6}\p{L}[\p{M}\u200D]*$|^(?:\p{Script=Devanagari}{1,4}\.){1,6}\p{Script=Devanagari}{1,4}$/u;
/** Few words have one, and the pattern above is slow to be made ready. */
const POINT = /[.-]/;
const INITIAL = /^\p{L}\p{M}*\.$/u;
/** Spanish marks where a question begins. */
const ASKS_AHEAD = /[¿¡]/u;
/** "Vaut-il", "A-t-on": a French question begins so. */
const INVERTED = /^\p{Lu}\p{Ll}*(?:-t)?-(?:ils?|elles?|on|ce|je|tu|nous|vous)$/u;
const QUOTE_OR_DASH = /["'“„«»‘‚—–-]/u;
const CAPITAL = /^\p{Lu}/u;
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{Nd}]/u;
const DEVANAGARI = /^\p{Script=Devanagari}/u;
const DANDA = "।";
/** What is listed in any of these is an abbreviation wherever it stands, unlike "no" and "May". */
const LISTS = ["goesOn", "mayEnd", "closes"] as const;
/** Spanish plurals: `EE. UU.`, `CC. AA.` */
const DOUBLED_CAPITAL = /^(\p{Lu})\1$/u;
const ONE_LETTER = /^\p{L}[\p{M}\u200D]*$/u;
/** `Hafenstr. 12` */
const STREET = /^\p{Lu}\p{Ll}+str$/u;
/** The day before a month: le 3 juin, am 3. Juni, el 3 de junio. */
const DAY_BEFORE = /(?<!\p{Nd})(?:[12]?\d|3[01])(?:\.|er|º)?\s(?:de\s)?$/u;
/** As far back as a day may stand. */
const DAY_WINDOW = 8;
const YEAR = /^(?:1[5-9]|20)\d{2}(?!\d)/u;
/** Shorter names of months are mostly short forms. */
const MIN_WHOLE_MONTH = 4;
/** Hours, metres, grams, litres are small, unlike initials; Hz. is Hazreti in Turkish. */
const UNIT = /^(?:[hmglмл]|[kMG]?Hz)$/u;
/** "14 h. 30", "Andersa 12 m. 3" */
const DIGIT = /^\p{Nd}/u;
const NUMBER_BEFORE = /\p{Nd}\s$/u;
/** "120 km/h", "5 m/s" */
const PER = /^(?:[hsml]|min|[чсм]|сек|мин|س)$/u;
/** "1,5 тыс. кв. м", "1,5 mln zł": short words and scales may stand between the number and what is counted. */
const MEASURED = /\p{Nd}\s(?:(?:\p{Ll}{2,4}\.|mln|mld|tys|млн|млрд|тыс)\s){0,2}$/u;
/** As far back as a number may stand. */
const MEASURE_WINDOW = 14;
/** "В 1942 г. Реутов писал": with so few words before the number it is the place of the sentence, and a name follows. */
const MIN_WORDS_BEFORE_MEASURE = 4;
/** "Умер в 1877 г. Похоронен …", "Zmarł w 1877 r. Pochowany …": a verb in the past says that the year is what the sentence tells. */
const PAST_VERB_FIRST =
  /^\P{L}*(?:Умер|Погиб|\p{Lu}\p{Ll}*(?:л[аио]?|[нт][аы]?)(?:с[ья])?|\p{Lu}\p{Ll}*(?:ł[aoy]?|[nt][ya]))\s/u;
/** Degrees behind a name: no name comes after one. */
const DEGREE = /^(?:Ph\.?D|M\.?D|CSc|DrSc|MBA)$/u;
/** `Bldg`, `Sgt`: a capital and small consonants. Latin only: elsewhere vowels are many or not written. */
const NO_VOWEL = /^[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,4}$/u;
/** `bd`, `hr`; r and l may sound as a vowel: Czech "vlk", "prst". */
const SMALL_NO_VOWEL = /^(?!.+[rl].)[bcdfghjklmnpqrstvwxz]{2,5}$/u;
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
  const endsWithDanda = hasDandas(breaks, context);
  for (const found of breaks) {
    const sentenceStart = kept.at(-1)?.next ?? context.start;
    if (!isAbbreviation(found, { sentenceStart, endsWithDanda }, context)) kept.push(found);
  }
  return kept;
};

/** Of a text that ends its sentences with points; else there are more dandas than abbreviations. */
const MAX_POINTS_PER_DANDA = 2;

/** Where sentences end with a danda the points are of abbreviations: बी.एससी. और एम.ए. */
function hasDandas(breaks: readonly Break[], { text, end }: PassContext): boolean {
  const inner = breaks.filter(({ stops }) => stops === DANDA).length;
  const dandas = text[end - 1] === DANDA ? inner + 1 : inner;
  const points = breaks.filter(({ stops, before }) => stops === "." && DEVANAGARI.test(before)).length;
  return points <= MAX_POINTS_PER_DANDA * dandas;
}

interface Place {
  readonly sentenceStart: number;
  readonly endsWithDanda: boolean;
}

function isAbbreviation(
  found: Break,
  { sentenceStart, endsWithDanda }: Place,
  { text, lexicon }: PassContext,
): boolean {
  const { before, beforeStart, after, closers, opener } = found;
  if (found.stops !== "." || /[^)\]]/u.test(closers) || before === "") return false;
  if (endsWithDanda && DEVANAGARI.test(before)) return true;
  if (isUnit(found, text) || isMeasure(found, sentenceStart, { text, lexicon })) return false;
  const isFirst = isFirstWord(text, sentenceStart, beforeStart);
  // "a. Walls", "b.) Roof": a letter that counts an item.
  if (ONE_LETTER.test(before) && isFirst) return true;
  // "schweiz. Franken", but "in der Schweiz. Seitdem": among nouns with capitals a capital makes another word.
  const isNoun = lexicon.capitalNouns && CAPITAL.test(before) && !isFirst;
  const words = [before, lastPart(before)];
  const isIn = (table: ReadonlySet<string>) =>
    words.some((word) => (isNoun ? table.has(word) : inTable(table, word)));
  // "CSc. (* 4. března 1811)"
  if (isRemark(text, found.next) && LISTS.some((list) => isIn(lexicon[list]))) return true;
  // "10 A.M. Police", but "A. M. Galli"
  const isHour = HOUR.test(before);
  if (lexicon.closes.has(before) && (!isHour || isCounted(found, text)))
    return isHour && WITH_THE_HOUR.test(after) && !opens(found, lexicon);
  const mayEnd = isIn(lexicon.mayEnd);
  // "St. Olaf", but "on Mill St. The road": what is in both tables goes on unless an opener follows.
  if (closers === "" && isIn(lexicon.goesOn)) return !(mayEnd && opens(found, lexicon));
  if (opener === "" && NUMBER.test(after) && (isIn(lexicon.counts) || isBeforeNumber(words, lexicon)))
    return !endsOnDay(found, text, lexicon);
  if (DEGREE.test(before) && text[beforeStart - 2] === ",") return false;
  if (DOUBLED_CAPITAL.test(before) && DOUBLED_CAPITAL.test(after.replace(/\.$/u, ""))) return true;
  // "12 mln zł. Kilkudziesięciu mieszkańców"
  if (mayEnd && opener === "" && lexicon.starters.has(after)) return false;
  return (mayEnd || isShort(before) || isVowelless(found, text)) && !opens(found, lexicon);
}

function isCounted({ beforeStart }: Break, text: string): boolean {
  return NUMBER_BEFORE.test(text.slice(Math.max(0, beforeStart - 2), beforeStart));
}

/** "bd. Voltaire", but "50 Hz. Messungen" */
function isVowelless(found: Break, text: string): boolean {
  const { before, after } = found;
  if (isCounted(found, text)) return false;
  if (SMALL_NO_VOWEL.test(before) && CAPITAL_OR_DIGIT.test(after)) return true;
  return NO_VOWEL.test(before) || NO_VOWEL.test(lastPart(before));
}

/** "Oct. 3", "Hafenstr. 12" */
function isBeforeNumber(words: readonly string[], { months }: Lexicon): boolean {
  return words.some((word) => months.has(word) || STREET.test(word));
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
function isUnit(found: Break, text: string): boolean {
  const { before, beforeStart, after } = found;
  return (
    text[beforeStart - 1] === "°" ||
    (text[beforeStart - 1] === "/" && PER.test(before)) ||
    (UNIT.test(before) && !DIGIT.test(after) && isCounted(found, text))
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
  return (
    MEASURED.test(back) &&
    (wordsOf(text, sentenceStart, beforeStart).length > MIN_WORDS_BEFORE_MEASURE ||
      PAST_VERB_FIRST.test(text.slice(sentenceStart, beforeStart)))
  );
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
  if (QUOTE_OR_DASH.test(opener) && CAPITAL.test(after)) return true;
  if (ASKS_AHEAD.test(opener) || INVERTED.test(after)) return true;
  return lexicon.openers.has(after.replace(/\.+$/u, "").replace("’", "'"));
}
