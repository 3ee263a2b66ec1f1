import { alternation } from "../words/phrasePatterns.ts";
import { bareHours } from "./bareHours.ts";
import { type DateParts, type DateRule, DIGIT, rule, timeOfDay, timeOfTwentyFour } from "./dateRule.ts";
import { hourLead, outsideLengths } from "./hourLeads.ts";
import type { LanguageTable } from "./languages/language.ts";
import { minutesEnd } from "./minutesEnd.ts";
import { halfNamed, halfOfDay, spokenTimes } from "./spokenTimes.ts";

/** Times of day: 14:30, 2.30 p.m., 14 h 30, half past two. */
export function clockRules(table: LanguageTable): DateRule[] {
  const { clock = {}, spoken, beforeTimes } = table.dates ?? {};
  const half = halfOfDay(table);
  const [notBehind, notBefore] = outsideLengths(table);
  const marks = Object.keys(clock);
  const closed = minutesEnd(table);
  const minutes = closed === null ? "" : `(?:\\s(?<past>[0-5]\\d)${closed})?`;
  const lead = hourLead(table, alternation(marks));
  const led = lead === null ? "" : `(?:${lead}(?<led>)|)`;
  const read: DateRule["read"] = (groups) => timeIn(groups, table);
  return [
    ...(spoken ? spokenTimes(spoken, table) : []),
    rule(
      [DIGIT, /\d:\d/u],
      () =>
        new RegExp(
          `(?<![\\d.,:])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?![\\d:])(?:\\s?(?<letter>[ap])\\.?m\\b\\.?)?${half}`,
          "gu",
        ),
      read,
    ),
    ...(clock.h
      ? [
          rule(
            [DIGIT, /\d\s?h/u],
            () =>
              new RegExp(
                `(?<![\\d.,:])${notBehind}${led}(?<hour>\\d{1,2})\\s?h(?:\\s?(?<minute>\\d{2}))?(?![\\p{L}\\d])${half}${notBefore}`,
                "gu",
              ),
            read,
          ),
        ]
      : []),
    ...(marks.length > 0
      ? [
          rule(
            [DIGIT, new RegExp(alternation(marks), "u")],
            () =>
              new RegExp(
                `(?<![\\d.,:])${notBehind}${led}(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?\\s?(?<clock>${alternation(marks)})(?!\\p{L})${minutes}${half}${notBefore}`,
                "gu",
              ),
            read,
          ),
        ]
      : []),
    ...(beforeTimes
      ? [
          rule(
            [DIGIT, /\d\.\d/u],
            () =>
              new RegExp(
                `(?<=(?<!\\p{L})(?:${alternation(beforeTimes)})\\s?)(?<hour>\\d{1,2})\\.(?<minute>\\d{2})(?![\\d.,]\\d|\\d|\\s?%)${half}`,
                "gu",
              ),
            read,
          ),
        ]
      : []),
    ...bareHours(table, read),
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
