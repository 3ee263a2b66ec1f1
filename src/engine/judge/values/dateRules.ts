import { hanValue } from "../../words/numbers/hanValue.ts";
import { alternation } from "../../words/phrases/phrasePatterns.ts";
import type { LanguageTable } from "../languages/language.ts";
import { clockRules } from "./clockRules.ts";
import { calendar, type DateRule, DIGIT, measureless, rule } from "./dateRule.ts";
import { HAN_TIMES } from "./hanTimes.ts";
import { wordDateRules } from "./wordDateRules.ts";

/** The rules of a language, the most specific first: what one has taken is hidden from the next. */
export function dateRules(table: LanguageTable): readonly DateRule[] {
  const known = rules.get(table);
  if (known) return known;
  const made = [
    ...NUMERIC,
    // At 18.05. is a time that ends its sentence, though a date may be written so.
    ...clockRules(table),
    ...ordered(table),
    ...(table.hanNumerals ? HAN : []),
    ...(table.hanNumerals || table.code === "und" ? HAN_TIMES : []),
    ...(table.dates ? wordDateRules(table.dates, table) : []),
    bareYear(table),
  ];
  rules.set(table, made);
  return made;
}

const rules = new WeakMap<LanguageTable, readonly DateRule[]>();

/** What may stand between two parts of one date, in small letters: Monday, 3 March; Monday AT noon. */
export function dateJoint(table: LanguageTable): RegExp {
  const known = joints.get(table);
  if (known) return known;
  const joins = alternation(table.dates?.joins ?? []);
  const made = new RegExp(`^[\\s,،，(]*(?:(?:${joins || "(?!)"})\\s+)?$`, "u");
  joints.set(table, made);
  return made;
}

const joints = new WeakMap<LanguageTable, RegExp>();

const NUMERIC: readonly DateRule[] = [
  rule(
    [DIGIT, /\d0(?:['’]?s|er|-х|年代)/u],
    () => /(?<!\d)(?<decade>\d{3}0)(?:['’]?s|er|-х|年代)(?!\p{L})/gu,
    (groups) => ({ decade: Number(groups.decade) }),
  ),
  rule(
    [DIGIT, /\d[-/]\d/u],
    () => /(?<![\d.,/-])(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?![\d-])/gu,
    calendar,
  ),
  rule(
    [DIGIT, /\d\.\s?\d/u],
    () => /(?<![\d.,])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/gu,
    calendar,
  ),
  rule(
    [DIGIT, /\d\s?年/u],
    () => /(?<!\d)(?<year>\d{4})\s?年(?:\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日号])?)?/gu,
    calendar,
  ),
  rule(
    [DIGIT, /\d\s?月/u],
    () => /(?<!\d)(?<month>\d{1,2})\s?月(?:份|\s?(?<day>\d{1,2})\s?[日号])/gu,
    calendar,
  ),
];

/** Dates whose order hangs on the language: 14/3/2024, and 14.3. where a dot makes no decimals. */
function ordered({ numbers, code }: LanguageTable): DateRule[] {
  const slashes = rule(
    [DIGIT, /\d\/\d/u],
    () => /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?![\d/])/gu,
    ({ first, second, year }) => {
      // Americans write the month first; only a day past the twelfth tells.
      if (Number(second) > 12) return calendar({ year, month: first, day: second });
      return Number(first) > 12 || code !== "en" || first === second
        ? calendar({ year, month: second, day: first })
        : { ...calendar({ year }), stroked: `${Number(first)}/${Number(second)}` };
    },
  );
  const dots = rule(
    [DIGIT, /\d\.\s?\d/u],
    () => /(?<![\d.,])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.(?!\s?\d)/gu,
    calendar,
  );
  return numbers.decimal === "," ? [slashes, dots] : [slashes];
}

/** 二〇二四年三月十四日, and a month alone, which has no counter as months in a row have: 3か月, 3个月. Of 1至3月 neither is. */
const HAN: readonly DateRule[] = [
  rule([DIGIT, /\d\s?月/u], () => /(?<![\d.,至到~～〜–-])(?<month>\d{1,2})\s?月(?![間间])/gu, calendar),
  rule(
    [/月/u],
    () =>
      /(?:(?<year>[〇零一二三四五六七八九]{4})年)?(?<month>[一二三四五六七八九十]{1,2})月(?:份|(?<day>[一二三四五六七八九十]{1,3})[日号])?/gu,
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
  const year = "1[5-9]\\d{2}|20[0-4]\\d";
  return rule(
    [DIGIT, new RegExp(year, "u")],
    () =>
      new RegExp(
        `(?<![\\p{L}\\d.,:$€£¥₽#-])(?<year>${year})(?![\\p{L}\\d%]|[.,:]\\d)${measureless(table)}`,
        "gu",
      ),
    calendar,
  );
}
