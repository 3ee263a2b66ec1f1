import { alternation } from "../../words/phrases/phrasePatterns.ts";
import type { LanguageTable } from "../languages/language.ts";
import { bareHours } from "./bareHours.ts";
import { type DateParts, type DateRule, DIGIT, rule, timeOfDay, timeOfTwentyFour } from "./dateRule.ts";
import { hourLead, outsideLengths } from "./hourLeads.ts";
import { minutesEnd } from "./minutesEnd.ts";
import { halfNamed, halfOfDay, spokenTimes } from "./spokenTimes.ts";

/** Times of day: 14:30, 2.30 p.m., 14 h 30, half past two. */
export function clockRules(table: LanguageTable): DateRule[] {
  const { spoken } = table.dates ?? {};
  const read: DateRule["read"] = (groups) => timeIn(groups, table);
  return [
    ...(spoken ? spokenTimes(spoken, table) : []),
    withColon(table, read),
    ...withMarks(table, read),
    ...withDot(table, read),
    ...bareHours(table, read),
  ];
}

/** 14:30, 2:30 p.m. */
function withColon(table: LanguageTable, read: DateRule["read"]): DateRule {
  return rule(
    [DIGIT, /\d:\d/u],
    () =>
      new RegExp(
        `(?<![\\d.,:])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?![\\d:])(?:\\s?(?<letter>[ap])\\.?m\\b\\.?)?${halfOfDay(table)}`,
        "gu",
      ),
    read,
  );
}

/** 14 h 30, 14.30 Uhr, 10 a.m. */
function withMarks(table: LanguageTable, read: DateRule["read"]): DateRule[] {
  const { clock = {} } = table.dates ?? {};
  const marks = Object.keys(clock);
  if (marks.length === 0) return [];
  const lead = hourLead(table, alternation(marks));
  const led = lead === null ? "" : `(?:${lead}(?<led>)|)`;
  const closed = minutesEnd(table);
  const minutes = closed === null ? "" : `(?:\\s(?<past>[0-5]\\d)${closed})?`;
  const [notBehind, notBefore] = outsideLengths(table);
  const hour = `(?<![\\d.,:])${notBehind}${led}(?<hour>\\d{1,2})`;
  const close = `${halfOfDay(table)}${notBefore}`;
  const letter = rule(
    [DIGIT, /\d\s?h/u],
    () => new RegExp(`${hour}\\s?h(?:\\s?(?<minute>\\d{2}))?(?![\\p{L}\\d])${close}`, "gu"),
    read,
  );
  const named = rule(
    [DIGIT, new RegExp(alternation(marks), "u")],
    () =>
      new RegExp(
        `${hour}(?:[.:](?<minute>\\d{2}))?\\s?(?<clock>${alternation(marks)})(?!\\p{L})${minutes}${close}`,
        "gu",
      ),
    read,
  );
  return clock.h ? [letter, named] : [named];
}

/** ALLE 8.30, v 18.05. */
function withDot(table: LanguageTable, read: DateRule["read"]): DateRule[] {
  const { beforeTimes } = table.dates ?? {};
  if (!beforeTimes) return [];
  return [
    rule(
      [DIGIT, /\d\.\d/u],
      () =>
        new RegExp(
          `(?<=(?<!\\p{L})(?:${alternation(beforeTimes)})\\s?)(?<hour>\\d{1,2})\\.(?<minute>\\d{2})(?![\\d.,]\\d|\\d|\\s?%)${halfOfDay(table)}`,
          "gu",
        ),
      read,
    ),
  ];
}

/** The time its named groups say: bare digits may be of either half of the day where clocks have twelve hours. */
function timeIn(
  { hour = "", past, minute = past, letter, clock, half, led }: Readonly<Record<string, string | undefined>>,
  table: LanguageTable,
): DateParts | null {
  const { dates } = table;
  // Bloqués 8 heures.
  if (dates?.hourLeads && [led, minute, half].every((part) => part === undefined)) return null;
  const marked = letter ? (`${letter}m` as "am" | "pm") : dates?.clock?.[(clock ?? "").replace(/’/gu, "'")];
  const said = marked === "am" || marked === "pm" ? marked : halfNamed(half, table);
  const hours = Number(hour);
  const minutes = Number(minute ?? 0);
  const isBare = dates?.twelveHours === true && !/^0[1-9]/u.test(hour);
  if (said !== undefined || (isBare && marked)) return timeOfDay(hours, { minutes, half: said });
  const parts = timeOfTwentyFour(hours, minutes);
  return parts && isBare ? { digits: parts.time! } : parts;
}
