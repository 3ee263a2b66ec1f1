import type { Break } from "./findBreaks.ts";
import { isFirstWord } from "./isFirstWord.ts";
import type { Pass, PassContext } from "./passes.ts";

const SMALL_NUMBER = /^\p{Nd}{1,3}$/u;
const ROMAN = /^[IVXL]{1,6}$/u;
/** "endete 3:2. Trainer Roth", "um 18:30. Trainer Roth"; "5–7. Klasse" is no score */
const SCORE = /\p{Nd}:$/u;
/** "2023. 6. 12. 10시": Korean and Hungarian dates begin with the year. */
const YEAR = /^(?:1[89]|20)\d{2}$/u;
const MONTH_AND_DAY = /^\d{1,2}\.\s?\d{1,2}\./u;
const DATE_BEFORE = /(?<!\d)(?:1[89]|20)\d{2}\.\s?(?:\d{1,2}\.\s?)?$/u;
/** As far as the other parts of a date are looked for. */
const MAX_DATE = 10;
/** "lata 70. XX wieku" */
const CENTURY = /^[IVX]{1,5}\s(?:w\.|wieku\b)/u;
/** As far as a century is looked for. */
const MAX_CENTURY = 12;
/** "Radio 4. Mickelson": what has a number behind it is a name or a noun, and an ordinal stands before its own. */
const NAMED_BY_NUMBER = /\s(\p{Lu}[\p{L}\p{M}-]+)\.?\s$/u;
/** "v síni č. 3. Škoda" */
const COUNTED_BY_NUMBER = /(?<!\p{L})(\p{L}+)\.\s$/u;
/** Longer words before a number are no names. */
const MAX_NAME = 40;

/**
 * Takes away breaks after numbers that count:
 *
 *     1. Open the door.        a list number, where a sentence begins
 *     am 3. Mai · 12. juni     before a month, in any language
 *     der 19. Kongress         in languages that write ordinals so, unless an opener follows
 */
export const joinNumbered: Pass = (breaks, context) => {
  const kept: Break[] = [];
  for (const found of breaks) {
    if (!isCount(found, kept.at(-1)?.next ?? context.start, context)) kept.push(found);
  }
  return kept;
};

function isCount(found: Break, sentenceStart: number, context: PassContext): boolean {
  const { text, lexicon } = context;
  if (found.stops !== "." || !/^[)\]]?$/u.test(found.closers)) return false;
  if (YEAR.test(found.before)) return MONTH_AND_DAY.test(text.slice(found.next, found.next + MAX_DATE));
  const isNumber = SMALL_NUMBER.test(found.before);
  if (!isNumber && !ROMAN.test(found.before)) return false;
  // A bullet or bracket may stand before the number of an item, a word may not.
  if (isNumber && isFirstWord(text, sentenceStart, found.beforeStart)) return true;
  if (found.opener !== "") return false;
  if (DATE_BEFORE.test(text.slice(Math.max(0, found.beforeStart - MAX_DATE), found.beforeStart))) return true;
  if (lexicon.months.has(found.after.replace(/\.$/u, ""))) return true;
  if (isNumber && CENTURY.test(text.slice(found.next, found.next + MAX_CENTURY))) return true;
  if (!lexicon.ordinalPoint || lexicon.anyOpeners.has(found.after)) return false;
  if (SCORE.test(text.slice(Math.max(sentenceStart, found.beforeStart - 2), found.beforeStart))) return false;
  return !isNumber || !isNamedByNumber(found, sentenceStart, context);
}

/** Not "Köprü 5. Murat zamanından kalma", nor "und es wurde Tag: Der 2. Tag": there a start or a colon gives the capital. */
function isNamedByNumber(
  { beforeStart }: Break,
  sentenceStart: number,
  { text, lexicon }: PassContext,
): boolean {
  const before = text.slice(Math.max(sentenceStart, beforeStart - MAX_NAME), beforeStart);
  if (lexicon.counts.has(COUNTED_BY_NUMBER.exec(before)?.[1] ?? "")) return true;
  const name = NAMED_BY_NUMBER.exec(before)?.[1];
  return name !== undefined && !lexicon.anyOpeners.has(name);
}
