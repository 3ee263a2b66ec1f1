import { hanValue } from "../words/numbers/hanValue.ts";
import { alternation, boundaries } from "../words/phrasePatterns.ts";
import type { DateWords, LanguageTable } from "./languages/language.ts";

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
  /** The first year of ten: the 1990s. */
  readonly decade?: number;
  /** "last week", "the spring", by the word the language's table gives it. */
  readonly period?: string;
}

/** One way of writing a date. `pattern` runs over text with western digits; named groups are what `read` is given. */
export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => DateParts | null;
  /** Finds nothing where no digit is, which is most claims. */
  readonly needsDigit: boolean;
}

/** The rules of a language, the most specific first: what one has taken is hidden from the next. */
export function dateRules(table: LanguageTable): readonly DateRule[] {
  const known = rules.get(table);
  if (known) return known;
  const made = [
    ...NUMERIC,
    ...ordered(table),
    ...(table.code === "zh" ? HAN : []),
    ...(table.dates ? wordRules(table.dates, table) : []),
    bareYear(table),
  ];
  rules.set(table, made);
  return made;
}

const rules = new WeakMap<LanguageTable, readonly DateRule[]>();

/** What may stand between two parts of one date: Monday, 3 March; Monday AT noon. */
export function dateJoint(table: LanguageTable): RegExp {
  const known = joints.get(table);
  if (known) return known;
  const joins = alternation(table.dates?.joins ?? []);
  const made = new RegExp(`^[\\s,，(]*(?:(?:${joins || "(?!)"})\\s+)?$`, "iu");
  joints.set(table, made);
  return made;
}

const joints = new WeakMap<LanguageTable, RegExp>();

/** Years of reports: of our count, of the Persian one, and of history. */
const YEAR = "1\\d{3}|20\\d{2}";

const NUMERIC: readonly DateRule[] = [
  digitRule("(?<!\\d)(?<decade>\\d{3}0)(?:['’]?s|er|-х|年代)(?!\\p{L})", (groups) => ({
    decade: Number(groups.decade),
  })),
  digitRule("(?<![\\d.,/-])(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?![\\d-])", calendar),
  digitRule("(?<![\\d.,])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})(?!\\d)", calendar),
  digitRule(
    "(?<![\\d.,:])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?![\\d:])(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?",
    time,
  ),
  digitRule(
    "(?<!\\d)(?<year>\\d{4})\\s?年(?:\\s?(?<month>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?[日号])?)?",
    calendar,
  ),
  digitRule("(?<!\\d)(?<month>\\d{1,2})\\s?月(?:份|\\s?(?<day>\\d{1,2})\\s?[日号])", calendar),
];

/** Dates whose order hangs on the language: 14/3/2024, and 14.3. where a dot makes no decimals. */
function ordered({ numbers, code }: LanguageTable): DateRule[] {
  const slashes = digitRule(
    "(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4})(?![\\d/])",
    ({ first, second, year }) => {
      // Americans write the month first; only a day past the twelfth tells.
      if (Number(second) > 12) return calendar({ year, month: first, day: second });
      return Number(first) > 12 || code !== "en"
        ? calendar({ year, month: second, day: first })
        : calendar({ year });
    },
  );
  const dots = digitRule("(?<![\\d.,])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?!\\s?\\d)", calendar);
  return numbers.decimal === "," ? [slashes, dots] : [slashes];
}

/** 二〇二四年三月十四日. */
const HAN: readonly DateRule[] = [
  rule(
    "(?:(?<year>[〇零一二三四五六七八九]{4})年)?(?<month>[一二三四五六七八九十]{1,2})月(?:份|(?<day>[一二三四五六七八九十]{1,3})[日号])?",
    ({ year, month, day }) =>
      calendar({
        ...(year && { year: String(hanValue(year)) }),
        month: String(hanValue(month!)),
        ...(day && { day: String(hanValue(day)) }),
      }),
  ),
];

/**
 * A number of four digits that could be a year and carries neither a sign of money, a separator, a scale nor a unit. It may
 * count people: numbers and years of one value are therefore held for equal.
 */
function bareYear(table: LanguageTable): DateRule {
  const free = measureless(table);
  return digitRule(
    `(?<![\\p{L}\\d.,:$€£¥₽#-])(?<year>1[5-9]\\d{2}|20[0-4]\\d)(?![\\p{L}\\d%]|[.,:]\\d)${free}`,
    calendar,
  );
}

/** A lookahead: neither a scale nor a unit follows, as in "1200 million" and "1500 metres". */
function measureless({ numbers, units }: LanguageTable): string {
  const measures = alternation([
    ...Object.keys(numbers.scales),
    ...Object.values<readonly string[] | undefined>(units).flatMap((list) => list ?? []),
  ]);
  return measures ? `(?!\\s(?:${measures})(?!\\p{L}))` : "";
}

function wordRules(words: DateWords, table: LanguageTable): DateRule[] {
  const [before, after] = boundaries(table);
  // The dot of an abbreviation, not the stop of the sentence.
  const month = `${before}(?<![-‐])(?<month>${alternation(words.months.flat())})${after}(?:\\.(?=,|\\s+\\d))?`;
  const link = words.between?.length ? `(?:\\s+(?:${alternation(words.between)}))?` : "";
  // Arabic writes "and" on to a number; in a word of these scripts a digit is part of the word.
  const day = "(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d.,])(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?";
  const year = `(?:,?${link}\\s+(?<year>${YEAR})(?!\\d|[.,]\\d))?`;
  // Where months are names, "may", "march" and "mar" are other words.
  const named = (groups: Readonly<Record<string, string | undefined>>) =>
    words.monthsAreNames && /^\p{Ll}/u.test(groups.month!)
      ? null
      : calendar({ ...groups, month: String(placeIn(words.months, groups.month!)) });
  const clock = Object.keys(words.clock ?? {});
  return [
    ...(words.hours
      ? [
          rule(
            `${before}(?:(?<!\\d)12\\s)?(?<hour>${alternation(Object.keys(words.hours))})${after}`,
            (groups) => ({
              time: words.hours![plain(groups.hour!)]!,
            }),
          ),
        ]
      : []),
    ...(words.clock?.h
      ? [digitRule("(?<![\\d.,:])(?<hour>\\d{1,2})\\s?h(?:\\s?(?<minute>\\d{2}))?(?![\\p{L}\\d])", time)]
      : []),
    ...(clock.length > 0
      ? [
          digitRule(
            `(?<![\\d.,:])(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?\\s?(?<clock>${alternation(clock)})(?!\\p{L})`,
            (groups) => time({ ...groups, half: words.clock![plain(groups.clock!)]?.[0] }),
          ),
        ]
      : []),
    digitRule(`${day}${link}\\s+${month}${year}`, named),
    digitRule(`${month}${link}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d)${year}`, named),
    rule(`${month}${year}`, named),
    rule(
      `${before}(?<weekday>${alternation(words.weekdays.flat())})${words.dayEndings ? `(?:${words.dayEndings})?` : ""}${after}`,
      (groups) =>
        /^\p{Ll}/u.test(groups.weekday!) && words.monthsAreNames
          ? null
          : { weekday: placeIn(words.weekdays, groups.weekday!) },
    ),
    ...(words.periods
      ? [
          rule(`${before}(?<period>${alternation(Object.keys(words.periods))})${after}`, (groups) => ({
            period: words.periods![plain(groups.period!)]!,
          })),
        ]
      : []),
    ...(words.relative
      ? [
          rule(`${before}(?<relative>${alternation(Object.keys(words.relative))})${after}`, (groups) => ({
            relative: words.relative![plain(groups.relative!)]!,
          })),
        ]
      : []),
    // The digits are looked at before the words in front of them: a run of white space is not searched from its every place.
    digitRule(
      `(?=\\d{4})(?<=${before}(?:${alternation(words.beforeYear ?? []) || "(?!)"})\\s+)(?<year>${YEAR})(?![\\p{L}\\d%]|[.,:]\\d)${measureless(table)}`,
      calendar,
    ),
  ];
}

function rule(source: string, read: DateRule["read"]): DateRule {
  return { pattern: new RegExp(source, "giu"), read, needsDigit: false };
}

function digitRule(source: string, read: DateRule["read"]): DateRule {
  return { ...rule(source, read), needsDigit: true };
}

function calendar(groups: Readonly<Record<string, string | undefined>>): DateParts | null {
  const parts: { year?: number; month?: number; day?: number } = {};
  for (const part of ["year", "month", "day"] as const) {
    const digits = groups[part];
    if (digits !== undefined) parts[part] = Number(digits);
  }
  const possible =
    (parts.month ?? 1) >= 1 && (parts.month ?? 1) <= 12 && (parts.day ?? 1) >= 1 && (parts.day ?? 1) <= 31;
  return possible ? parts : null;
}

function time(groups: Readonly<Record<string, string | undefined>>): DateParts | null {
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  if (hour > 24 || minute > 59) return null;
  const half = groups.half?.toLowerCase();
  const hours = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
  return { time: hours * 60 + minute };
}

/** One-based place of a name in a list of lists of names. */
function placeIn(names: readonly (readonly string[])[], name: string): number {
  const wanted = plain(name);
  return names.findIndex((forms) => forms.some((form) => form === wanted)) + 1;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/[\s\u200C]+/gu, " ");
}
