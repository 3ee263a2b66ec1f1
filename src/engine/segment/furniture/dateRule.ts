import { LANGUAGES } from "../languages/tables.ts";
import { CALENDAR_WORDS, MONTH_WORDS } from "./calendarWords.ts";
import type { FurnitureRule } from "./furnitureRule.ts";

const MAX_DATE_LINE = 120;
const MAX_CALENDAR_WORDS = 24;
/** "Published … | Last updated …": the words of the labels themselves. */
const MAX_LABEL_WORDS = 8;
const WORDS = /[\p{L}\p{M}\u200C]+/gu;
const WIDE = /\p{Script=Han}/u;

const PUBLISHED = LANGUAGES.flatMap(
  (language) => language.labels?.updated?.toLowerCase().split("|") ?? [],
).toSorted((a, b) => b.length - a.length);
/** A day or an hour in figures, `12.4.2024`, `9:14`, `5月9日`; no telephone number, no score. */
const FIGURES =
  /(?<!\p{Nd})(?:\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{1,4}|\p{Nd}{1,2}[:.]\p{Nd}{2})(?!\p{Nd})|\p{Nd}{1,2}\s?[月日時时点點]/u;
const WIDE_DATE = /[年月日號号时時分点點秒前周週星期一二三四五六日上下午早晚凌晨()（）]/gu;

/**
 * A line that holds a date or an hour and nothing else: `14 October 2024` is a dateline, `Published 9:14 a.m. |
 * Updated …` says when. Every word must be one of the calendar's; a single other word and it is content.
 */
export const dateRule: FurnitureRule = (line) => {
  if (line.length > MAX_DATE_LINE || !/\p{Nd}/u.test(line)) return null;
  // Most lines with a figure are content: a cheap look saves the dear one.
  const small = line.toLowerCase();
  const strange = small.match(WORDS)?.filter((word) => !CALENDAR_WORDS.has(word)).length ?? 0;
  if (strange > MAX_LABEL_WORDS && !WIDE.test(small)) return null;
  const bare = PUBLISHED.reduce((rest, label) => without(rest, label), small);
  const words = bare.replaceAll(WIDE_DATE, " ").match(WORDS) ?? [];
  if (words.length > MAX_CALENDAR_WORDS || !words.every((word) => CALENDAR_WORDS.has(word))) return null;
  if (!FIGURES.test(bare) && !words.some((word) => MONTH_WORDS.has(word))) return null;
  return bare === small ? { kind: "dateline", trust: "edge" } : { kind: "updated", trust: "anywhere" };
};

/** The label as whole words only: "Stand" is not in "standing". */
function without(text: string, label: string): string {
  const at = text.indexOf(label);
  if (at < 0) return text;
  const isWhole = !/\p{L}/u.test(text[at - 1] ?? "") && !/\p{Ll}/u.test(text[at + label.length] ?? "");
  return isWhole ? `${text.slice(0, at)} ${without(text.slice(at + label.length), label)}` : text;
}
