import { alternation, boundaries } from "../../words/phrases/phrasePatterns.ts";
import type { DayPart, LanguageTable, SpokenTime } from "../languages/language.ts";
import { type DateParts, type DateRule, rule, timeOfDay, timeOfTwentyFour } from "./dateRule.ts";
import { anyDateWord, wordSign } from "./dateSigns.ts";
import { hourLead, outsideLengths } from "./hourLeads.ts";
import { minutesEnd } from "./minutesEnd.ts";

/**
 * Times of day told in words: half past eight, halb neun, las ocho y media, в половине девятого. What tells the minutes
 * stands before the hour or behind it, and the half of the day behind both.
 */
export function spokenTimes(spoken: SpokenTime, table: LanguageTable): DateRule[] {
  const hours = { ...smallCardinals(table), ...spoken.hours };
  return [
    ...withMinutes(hours, spoken, table),
    ...atNamedHours(spoken, table),
    ...wholeHours(hours, table),
    ...markedHours(hours, table),
  ];
}

/** Half past eight, las ocho y media, huit heures trente. */
function withMinutes(hours: Minutes, spoken: SpokenTime, table: LanguageTable): DateRule[] {
  const { before, behind, lead, hourWords } = spoken;
  const [start, end] = boundaries(table);
  const hour = `(?<hour>\\d{1,2}|${alternation(Object.keys(hours))})${end}`;
  const half = halfOfDay(table);
  const led = lead ? `(?<=${start}(?:${alternation(lead)})\\s*)` : start;
  const between = hourWords ? `\\s+(?:${alternation(hourWords)})` : "";
  const told = (names: Minutes, source: (minutes: string) => string) =>
    rule(
      [anyDateWord(table), wordSign(Object.keys(names))],
      () => new RegExp(source(oneOf(names)), "gu"),
      (groups) => {
        const said = hours[plain(groups.hour!)] ?? Number(groups.hour);
        const minutes = names[plain(groups.minutes!)]!;
        const half = halfNamed(groups.half, table);
        // Huit heures trente is told as 8 h 30 is, huit heures et demie as a clock with hands shows it.
        const isCounted = half === undefined && table.numbers.cardinals[plain(groups.minutes!)] === minutes;
        return isCounted ? unmarkedTime(said, minutes, table) : timeOfDay(said, { minutes, half });
      },
    );
  return [
    ...(before ? [told(before, (minutes) => `${start}${minutes}\\s+${hour}${half}`)] : []),
    ...behindMarks(behind, table).map(([names, close]) =>
      told(names, (minutes) => `${led}${hour}${between}\\s+${minutes}${end}${close}${half}`),
    ),
  ];
}

/** Half past midnight, midi et demi. */
function atNamedHours({ before, behindNamed }: SpokenTime, table: LanguageTable): DateRule[] {
  const named = table.dates?.hours ?? {};
  if (Object.keys(named).length === 0) return [];
  const [start, end] = boundaries(table);
  const hour = `(?<hour>${alternation(Object.keys(named))})`;
  const told = (names: Minutes, source: (minutes: string) => string) =>
    rule(
      [anyDateWord(table), wordSign(Object.keys(names)), wordSign(Object.keys(named))],
      () => new RegExp(source(oneOf(names)), "gu"),
      (groups) => timeOfTwentyFour(named[plain(groups.hour!)]! / 60, names[plain(groups.minutes!)]!),
    );
  return [
    ...(before ? [told(before, (minutes) => `${start}${minutes}\\s+${hour}${end}`)] : []),
    ...(behindNamed ? [told(behindNamed, (minutes) => `${start}${hour}\\s+${minutes}${end}`)] : []),
  ];
}

/** One of some words for minutes, as a pattern. */
function oneOf(names: Minutes): string {
  return `(?<minutes>${alternation(Object.keys(names))})`;
}

/** By the words that tell them. */
type Minutes = Readonly<Record<string, number>>;

/** Minutes behind the hour with what must follow them: a number there may count something, um acht Uhr ZWANZIG Gäste. */
function behindMarks(minutes: Minutes = {}, table: LanguageTable): [names: Minutes, close: string][] {
  const close = minutesEnd(table) ?? "";
  const [counts, others] = [true, false].map((isCount) =>
    Object.fromEntries(
      Object.entries(minutes).filter(([name]) => name in table.numbers.cardinals === isCount),
    ),
  ) as [Minutes, Minutes];
  const kinds: [Minutes, string][] = [
    [others, ""],
    [counts, close],
  ];
  return kinds.filter(([names]) => Object.keys(names).length > 0);
}

/**
 * Hours in words whose mark makes them times: um zehn UHR. In Dutch an hour is also how long something takes, so there a
 * preposition must lead to it: OM tien uur.
 */
function markedHours(hours: Readonly<Record<string, number>>, table: LanguageTable): DateRule[] {
  const { clock = {}, spoken } = table.dates ?? {};
  const ofDay = Object.keys(clock).filter((mark) => clock[mark] === "day");
  const marks = alternation(ofDay);
  const leads = alternation(spoken?.lead ?? []);
  if (!marks || !leads) return [];
  const [start, end] = boundaries(table);
  const lead = hourLead(table, marks) ?? `(?<=${start}(?:${leads})\\s+)`;
  const [, notBefore] = outsideLengths(table);
  const names = alternation(Object.keys(hours));
  return [
    rule(
      [wordSign(ofDay), new RegExp(`(?:${names})\\s+(?:${marks})`, "u")],
      () => new RegExp(`${lead}(?<hour>${names})\\s+(?:${marks})${end}${notBefore}`, "gu"),
      (groups) => unmarkedTime(hours[plain(groups.hour!)]!, 0, table),
    ),
  ];
}

/**
 * Hours without minutes, which only their half of the day makes times: at eight IN THE EVENING, acht Uhr ABENDS. Somebody may
 * also see eight in the evening, so a preposition leads to the hour, or a word for it follows.
 */
function wholeHours(hours: Readonly<Record<string, number>>, table: LanguageTable): DateRule[] {
  const { clock = {}, halves = {}, beforeTimes = [], spoken } = table.dates ?? {};
  const half = namedHalf(table);
  if (!half) return [];
  const [start, end] = boundaries(table);
  const names = alternation(Object.keys(hours));
  const hour = `(?<hour>1[0-2]|[1-9]|${names})${end}`;
  const leads = alternation([...(spoken?.lead ?? []), ...beforeTimes]);
  const marks = alternation([
    ...Object.keys(clock).filter((mark) => clock[mark] === "day"),
    ...(spoken?.hourWords ?? []),
  ]);
  const sign = wordSign(Object.keys(halves));
  const told = (touching: string, before: string, behind: string) =>
    rule(
      // "Am" alone is in most claims: what touches it is not.
      [sign, new RegExp(`(?:${touching})\\s+(?:${alternation(Object.keys(halves))})`, "u")],
      () => new RegExp(`${before}${start}${hour}${behind}${half}`, "gu"),
      (groups) =>
        timeOfDay(hours[plain(groups.hour!)] ?? Number(groups.hour), {
          minutes: 0,
          half: halfNamed(groups.half, table),
        }),
    );
  return [
    ...(leads ? [told(`\\d|${names}`, `(?<=${start}(?:${leads})\\s*)`, "")] : []),
    // The 10 of "8.10 Uhr abends" is no hour.
    ...(marks ? [told(marks, "(?<![.,:])", `\\s+(?:${marks})${end}`)] : []),
  ];
}

/** The time of an hour whose half of the day nobody says. */
function unmarkedTime(hour: number, minutes: number, { dates }: LanguageTable): DateParts | null {
  return dates?.hourLeads ? timeOfTwentyFour(hour, minutes) : timeOfDay(hour, { minutes, half: undefined });
}

/** The words of a language for one to twelve. */
function smallCardinals({ numbers }: LanguageTable): Record<string, number> {
  return Object.fromEntries(
    Object.entries(numbers.cardinals).filter(
      ([, value]) => Number.isInteger(value) && value >= 1 && value <= 12,
    ),
  );
}

/** What may follow a time and say which half of the day it is in, as a pattern: 8.30 IN THE EVENING. */
export function halfOfDay(table: LanguageTable): string {
  const named = namedHalf(table);
  return named && `(?:${named})?`;
}

/** The same where it must follow; empty in languages that have no words for it. */
function namedHalf(table: LanguageTable): string {
  const names = Object.keys(table.dates?.halves ?? {});
  const [, end] = boundaries(table);
  return names.length > 0 ? `\\s+(?<half>${alternation(names)})${end}` : "";
}

/** The half of the day that `halfOfDay` matched. */
export function halfNamed(name: string | undefined, { dates }: LanguageTable): DayPart | undefined {
  return name === undefined ? undefined : dates?.halves?.[plain(name)];
}

/** As the tables write it. */
function plain(name: string): string {
  return name.replace(/’/gu, "'").replace(/[\s\u200C]+/gu, " ");
}
