import { LANGUAGES } from "../languages/tables.ts";

/** Names of months in all languages, full and short, in small letters. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => language.months?.toLowerCase().split(" ") ?? []),
);

/** Months, weekdays and the other words of a line that holds but a date and an hour. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    `${language.months ?? ""} ${language.dateWords ?? ""}`.toLowerCase().split(" "),
  ),
);
