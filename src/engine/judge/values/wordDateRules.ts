import { smallLetters } from "../../words/letters/smallLetters.ts";
import { alternation, boundaries } from "../../words/phrases/phrasePatterns.ts";
import type { DateWords, LanguageTable } from "../languages/language.ts";
import { calendar, type DateParts, type DateRule, DIGIT, measureless, rule, YEAR } from "./dateRule.ts";
import { anyDateWord, withEndings, wordSign } from "./dateSigns.ts";

/** Dates with a name in them: 14 March, Monday, last week, noon. */
export function wordDateRules(words: DateWords, table: LanguageTable): DateRule[] {
  const { hours, mornings, periods, relative } = words;
  return [
    ...(hours
      ? [
          named(Object.keys(hours), table, {
            before: "(?:(?<!\\d)12\\s)?",
            read: (hour) => ({ time: hours[hour]! }),
          }),
        ]
      : []),
    ...monthRules(words, table),
    named(words.weekdays.flat(), table, {
      ...(words.dayEndings && {
        after: `(?:${words.dayEndings})?`,
        sign: words.weekdays.flat().map(withEndings),
      }),
      read: (name, written) =>
        words.monthsAreNames && isSmall(written) ? null : { weekday: placeIn(words.weekdays, name) },
    }),
    ...(periods
      ? [named(Object.keys(periods), table, { read: (name) => ({ period: periods[name]! }) })]
      : []),
    ...(relative
      ? [
          named(Object.keys(relative), table, {
            before: mornings ? `(?<!${boundaries(table)[0]}(?:${alternation(mornings)})\\s+)` : "",
            read: (name) => ({ relative: relative[name]! }),
          }),
        ]
      : []),
    // The digits are looked at before the words in front of them: a run of white space is not searched from its every place.
    rule(
      [DIGIT, new RegExp(YEAR, "u")],
      () =>
        new RegExp(
          `(?=\\d{4})(?<=${boundaries(table)[0]}(?:${alternation(words.beforeYear ?? []) || "(?!)"})\\s+)(?<year>${YEAR})(?![\\p{L}\\d%]|[.,:]\\d)${measureless(table)}`,
          "gu",
        ),
      calendar,
    ),
  ];
}

/** A day or time that has a name: noon, Monday, yesterday. */
function named(
  names: readonly string[],
  table: LanguageTable,
  {
    before = "",
    after = "",
    sign = names,
    read,
  }: {
    readonly before?: string;
    readonly after?: string;
    /** The words it is known by, where an ending may hang on the names. */
    readonly sign?: readonly string[];
    readonly read: (name: string, written: string) => DateParts | null;
  },
): DateRule {
  const [start, end] = boundaries(table);
  const name = `(?<name>${alternation(names)})`;
  return rule(
    [anyDateWord(table), wordSign(sign)],
    () => new RegExp(`${start}${before}${name}${after}${end}`, "gu"),
    (groups, written) => read(plain(groups.name!), written),
  );
}

function monthRules(words: DateWords, table: LanguageTable): DateRule[] {
  const [before, after] = boundaries(table);
  const names = words.months.flat();
  // The dot of an abbreviation, not the stop of the sentence: lundi 3 juin. 400 salariés …
  const short = words.months.flatMap(shortForms);
  const dot = `(?:(?<=(?<!\\p{L})(?:${alternation(short) || "(?!)"}))\\.(?=,|\\s+\\d))?`;
  const month = `${before}(?<![-‐])(?<month>${alternation(names)})${after}${dot}`;
  const link = words.between?.length ? `(?:\\s+(?:${alternation(words.between)}))?` : "";
  // Arabic writes "and" on to a number; in a word of these scripts a digit is part of the word.
  const day = "(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d.,])(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?";
  const year = `(?:,?${link}\\s+(?<year>${YEAR})(?!\\d|[.,]\\d))?`;
  const read: DateRule["read"] = (groups, written) => {
    // Where months are names, "may", "march" and "mar" are other words.
    const at = smallLetters(written).indexOf(groups.month!);
    if (words.monthsAreNames && isSmall(written.slice(at))) return null;
    const name = plain(groups.month!);
    const isAlone = groups.day === undefined && groups.year === undefined;
    // Alone, sept is seven in French, and without its dot Jan is a man.
    if (isAlone && table.numbers.cardinals[name] !== undefined) return null;
    if (isAlone && !isDotted(groups.stop, written) && short.includes(name)) return null;
    return calendar({ ...groups, month: String(placeIn(words.months, name)) });
  };
  const signs = [anyDateWord(table), wordSign(names)];
  return [
    rule([DIGIT, ...signs], () => new RegExp(`${day}${link}\\s+${month}${year}`, "gu"), read),
    rule(
      [DIGIT, ...signs],
      () => new RegExp(`${month}${link}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d)${year}`, "gu"),
      read,
    ),
    rule(signs, () => new RegExp(`${month}(?:(?=(?<stop>\\.))|)${year}`, "gu"), read),
  ];
}

/** Of janvier, janv the second; of января, январе none, which are cases of январь. */
function shortForms([name = "", ...forms]: readonly string[]): string[] {
  return forms.filter((form) => name.startsWith(form));
}

function isDotted(stop: string | undefined, written: string): boolean {
  return stop !== undefined || written.endsWith(".");
}

function isSmall(written: string): boolean {
  return /^\p{Ll}/u.test(written);
}

/** One-based place of a name in a list of lists of names. */
function placeIn(names: readonly (readonly string[])[], name: string): number {
  return names.findIndex((forms) => forms.includes(name)) + 1;
}

/** As the tables have it; small letters already. */
function plain(name: string): string {
  return name.replace(/’/gu, "'").replace(/[\s\u200C]+/gu, " ");
}
