import { LANGUAGES } from "../languages/tables.ts";
import type { FurnitureRule } from "./furnitureRule.ts";

const MAX_DATE_LINE = 120;
const MAX_DATE_WORDS = 24;

const PUBLISHED = LANGUAGES.flatMap(
  (language) => language.labels?.updated?.toLowerCase().split("|") ?? [],
).toSorted((a, b) => b.length - a.length);
const DATE_WORDS = new Set(
  LANGUAGES.flatMap((language) =>
    `${language.months ?? ""} ${language.dateWords ?? ""}`.toLowerCase().split(" "),
  ),
);
const MONTHS = new Set(LANGUAGES.flatMap((language) => language.months?.toLowerCase().split(" ") ?? []));
/** A day or an hour in figures, also run together with the marks of Chinese and Japanese. */
const FIGURES = /\p{Nd}{1,4}[./\-年:.]\s?\p{Nd}{1,2}|\p{Nd}{1,2}\s?[月日時时点點h]/u;
const WIDE_DATE = /[年月日號号时時分点點秒前周週星期一二三四五六日上下午早晚凌晨()（）]/gu;

/**
 * A line that holds a date or an hour and nothing else: `14 October 2024` is a dateline, `Published 9:14 a.m. |
 * Updated …` says when. Every word must be one of the calendar's; a single other word and it is content.
 */
export const dateRule: FurnitureRule = (line) => {
  if (line.length > MAX_DATE_LINE || !/\p{Nd}/u.test(line)) return null;
  const small = line.toLowerCase();
  const bare = PUBLISHED.reduce((rest, label) => without(rest, label), small);
  const words = bare.replaceAll(WIDE_DATE, " ").match(/[\p{L}\p{M}\u200C]+/gu) ?? [];
  if (words.length > MAX_DATE_WORDS || !words.every((word) => DATE_WORDS.has(word))) return null;
  if (!FIGURES.test(bare) && !words.some((word) => MONTHS.has(word))) return null;
  return bare === small ? { kind: "dateline", trust: "edge" } : { kind: "updated", trust: "anywhere" };
};

/** The label as whole words only: "Stand" is not in "standing". */
function without(text: string, label: string): string {
  const at = text.indexOf(label);
  if (at < 0) return text;
  const isWhole = !/\p{L}/u.test(text[at - 1] ?? "") && !/\p{Ll}/u.test(text[at + label.length] ?? "");
  return isWhole ? `${text.slice(0, at)} ${without(text.slice(at + label.length), label)}` : text;
}
