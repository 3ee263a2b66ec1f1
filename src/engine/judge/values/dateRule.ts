import { once } from "../../once.ts";
import type { Lexicon } from "../../words/phrases/lexicon.ts";
import { alternation } from "../../words/phrases/phrasePatterns.ts";
import type { DayPart, LanguageTable } from "../languages/language.ts";

/** What a date says and no more: "Feb. 17" has no year, "Saturday" no month. */
export interface DateParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday?: number;
  /** Days from the day of publication: yesterday is -1. */
  readonly relative?: number;
  /** Minutes since midnight. */
  readonly time?: number;
  /** Minutes since noon or midnight, where nobody says which: half past eight. */
  readonly face?: number;
  /** Minutes since midnight, as bare digits say them where clocks may have twelve hours or twenty-four: 8:30, 20:30. */
  readonly digits?: number;
  /** The first year of ten: the 1990s. */
  readonly decade?: number;
  /** Month and day as written with a stroke where nobody tells which is which: 3/4. */
  readonly stroked?: string;
  /** "last week", "the spring", by the word the language's table gives it. */
  readonly period?: string;
}

/** What a date of some kind never lacks: a pattern, or one of some words. */
export type DateSign = RegExp | Lexicon<"sign">;

/** Any digit: a rule that wants several looks for this one first, which all rules share. */
export const DIGIT = /\d/u;

/** One way of writing a date, for text in small letters with western digits. */
export interface DateRule {
  /**
   * Each stands in every date of this kind, and few claims have one: most patterns, which take milliseconds to be made ready
   * for their boundaries between words, are never asked for.
   */
  readonly signs: readonly DateSign[];
  readonly pattern: () => RegExp;
  /** Is given the named groups of the pattern, and what it matched as it is written. */
  readonly read: (groups: Groups, written: string) => DateParts | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** `pattern` is made when it is first asked for. */
export function rule(
  signs: DateRule["signs"],
  pattern: DateRule["pattern"],
  read: DateRule["read"],
): DateRule {
  return { signs, pattern: once(pattern), read };
}

/** Years of reports: of our count, of the Persian one, and of history. */
export const YEAR = "1\\d{3}|20\\d{2}";

/** A lookahead: neither a scale nor a unit follows, as in "1200 million" and "1500 metres". */
export function measureless({ numbers, units }: LanguageTable): string {
  const measures = alternation([
    ...Object.keys(numbers.scales),
    ...Object.values<readonly string[] | undefined>(units).flatMap((list) => list ?? []),
  ]);
  return measures ? `(?!\\s(?:${measures})(?!\\p{L}))` : "";
}

/** A day by its named groups; null where no calendar has it. */
export function calendar(groups: Groups): DateParts | null {
  const parts: { year?: number; month?: number; day?: number } = {};
  for (const part of ["year", "month", "day"] as const) {
    const digits = groups[part];
    if (digits !== undefined) parts[part] = Number(digits);
  }
  const possible =
    (parts.month ?? 1) >= 1 && (parts.month ?? 1) <= 12 && (parts.day ?? 1) >= 1 && (parts.day ?? 1) <= 31;
  return possible ? parts : null;
}

const HOUR = 60;
/** Minutes of half a day. */
const HALF_DAY = 720;
const DAY = 2 * HALF_DAY;
/** Minutes on the face of a clock: one to three at noon are the afternoon's, one to four at night the morning's. */
const NOON_ENDS = 240;
const NIGHT_ENDS = 300;

interface Clock {
  /** Past the hour, or before it where negative. */
  readonly minutes: number;
  readonly half: DayPart | undefined;
}

/** A time of day by what a clock with hands shows, unless the hour is past twelve; null where no clock shows it. */
export function timeOfDay(hour: number, { minutes, half }: Clock): DateParts | null {
  if (hour > 12 || (hour === 0 && half === undefined)) return timeOfTwentyFour(hour, minutes);
  if (minutes > 59) return null;
  const face = (60 * hour + minutes + HALF_DAY) % HALF_DAY;
  if (half === undefined) return { face };
  return { time: isPastNoon(face, half) ? face + HALF_DAY : face };
}

/** A time of day as clocks of twenty-four hours show it. */
export function timeOfTwentyFour(hour: number, minutes: number): DateParts | null {
  return hour > 24 || minutes > 59 ? null : { time: (60 * hour + minutes + DAY) % DAY };
}

function isPastNoon(face: number, half: DayPart): boolean {
  switch (half) {
    case "am":
      return false;
    case "pm":
      return true;
    case "noon":
      return face < NOON_ENDS;
    case "night":
      return face >= NIGHT_ENDS;
  }
}

/** A date with its time, if it has one, as it stands on the face of a clock. */
export function onFace({ digits, time = digits, ...parts }: DateParts): DateParts {
  return time === undefined ? parts : { ...parts, face: time % HALF_DAY };
}

/** A date whose digits, if its time is told in digits alone, are taken for those of twenty-four hours. */
export function inDay({ digits, ...parts }: DateParts): DateParts {
  return digits === undefined ? parts : { ...parts, time: digits };
}

/** Whether its time may be one of either half of the day; 0:30 is of the night, since no face of a clock has a nought. */
export function isOfEitherHalf({ face, digits }: DateParts): boolean {
  return face !== undefined || (digits !== undefined && digits >= HOUR && digits < HALF_DAY + HOUR);
}
