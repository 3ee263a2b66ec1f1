import { hanValue } from "../../words/numbers/hanValue.ts";
import { words } from "../../words/phrases/lexicon.ts";
import { alternation } from "../../words/phrases/phrasePatterns.ts";
import type { DayPart } from "../languages/language.ts";
import { type DateParts, type DateRule, rule, timeOfDay, timeOfTwentyFour } from "./dateRule.ts";

/** What Chinese, in both scripts, and Japanese say before an hour of twelve. */
const SAID: Readonly<Record<DayPart, ReadonlySet<string>>> = {
  am: words("凌晨 清晨 早上 早晨 上午 午前 朝"),
  noon: words("中午"),
  pm: words("下午 午后 午後 傍晚"),
  night: words("晚上 晚间 晚間 当晚 當晚 晚 深夜 夜里 夜裡 夜间 夜間 夜 半夜 午夜"),
};

const DAY_PARTS = new Map(
  (["am", "noon", "pm", "night"] as const).flatMap((part) =>
    [...SAID[part]].map((name) => [name, part] as const),
  ),
);

const HALF = alternation([...DAY_PARTS.keys()]);
/** Of no longer number, and of no decimal. */
const NO_DIGIT = "(?<![\\d.零〇一二三四五六七八九十])";
const HOUR = "(?:\\d{1,2}|十[一二]?|[零〇一二两兩三四五六七八九])";
const MINUTES =
  "(?:(?<part>半|一刻|三刻|钟|鐘|整(?!改))|(?<minute>\\d{1,2}|[二三四五]?十[一二三四五六七八九]?|[零〇][一二三四五六七八九])分?)";
/** 时 also begins words: 时间, 时候, 时代; in Japanese 8時間 are eight hours. */
const MARK = "[点點时時](?![间間候代])";
const TIME = `${NO_DIGIT}(?<hour>${HOUR})\\s?${MARK}`;
/** 下午两点到 or 下午2至, before another time of the same half of the day. */
const FIRST_OF_TWO = `(?<=(?<half>${HALF})${HOUR}\\s?(?:${MARK}(?:半|\\d{1,2}分?)?\\s?)?[至到~～—–-]\\s?)`;

/**
 * Chinese and Japanese times of day: 晚上八点半, 9时15分, 20时. "三点建议" are three proposals and "一时" is for a while:
 * minutes, the half of the day or a digit before 时 say that a clock is meant.
 */
export const HAN_TIMES: readonly DateRule[] = [
  timeRule(`${FIRST_OF_TWO}${TIME}${MINUTES}?`),
  timeRule(`(?:(?<half>${HALF}))?${TIME}${MINUTES}`),
  timeRule(`(?<half>${HALF})${TIME}`),
  rule(
    [/\d[时時]/u],
    () => /(?<![\d.])(?<hour>\d{1,2})[时時](?![间間候代])/gu,
    ({ hour }) => timeOfTwentyFour(Number(hour), 0),
  ),
];

const PARTS: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };

function timeRule(pattern: string): DateRule {
  return rule(
    [/[点點时時]/u],
    () => new RegExp(pattern, "gu"),
    ({ half, hour = "", part = "", minute = "0" }) =>
      timeIn(numeral(hour), PARTS[part] ?? numeral(minute), half),
  );
}

/** Twelve in the forenoon (上午) is noon: a shop is open 上午9点至12点. */
function timeIn(hour: number, minutes: number, half: string | undefined): DateParts | null {
  return timeOfDay(hour, {
    minutes,
    half: half === undefined ? undefined : half === "上午" && hour === 12 ? "noon" : DAY_PARTS.get(half),
  });
}

function numeral(digits: string): number {
  return /^\d/u.test(digits) ? Number(digits) : hanValue(digits.replace("兩", "两"));
}
