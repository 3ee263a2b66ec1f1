import { CALENDAR_WORDS, MONTH_WORDS } from "./calendarWords.ts";
import type { FurnitureRule } from "./furnitureRule.ts";

const MAX_LINE = 60;
/** `CORVANE, 12 March`, `NEW CORVANE, Marland, Tuesday`: the last comma parts the place from the day. */
const PLACE_AND_DAY = /^(\p{Lu}[\p{L}\p{M}.'’ ,-]*),\s+([^,]+(?:,?\s+\p{Nd}{4})?)$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’-]+(?=[ ,]|$)/u;
/** Places have `am`, `of`, `de` in them; a longer word in small letters makes a sentence that ends with its day. */
const PROSE = /(?<![\p{L}\p{M}'’-])\p{Ll}{4}/u;
const WORDS = /[\p{L}\p{M}]+/gu;

/**
 * A dateline on a line of its own: a place and a day, and nothing else. A place that is not written in capitals wants
 * the whole date, since "Anna, Sunday" may be a title.
 */
export const placeRule: FurnitureRule = (line) => {
  if (line.length > MAX_LINE) return null;
  const [, place, day] = PLACE_AND_DAY.exec(line) ?? [];
  if (place === undefined || day === undefined || PROSE.test(place)) return null;
  const words = day.toLowerCase().match(WORDS) ?? [];
  if (words.length === 0 || !words.every((word) => CALENDAR_WORDS.has(word))) return null;
  const isWholeDate = /\p{Nd}/u.test(day) && words.some((word) => MONTH_WORDS.has(word));
  return isWholeDate || CAPITALS.test(place) ? { kind: "dateline", trust: "edge" } : null;
};
