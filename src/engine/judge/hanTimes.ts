import { hanValue } from "../words/numbers/hanValue.ts";
import { type DateRule, rule, timeOfDay } from "./dateRule.ts";

const HALVES: Readonly<Record<string, "am" | "pm">> = {
  凌晨: "am",
  清晨: "am",
  早上: "am",
  早晨: "am",
  上午: "am",
  中午: "pm",
  下午: "pm",
  傍晚: "pm",
  晚上: "pm",
  晚间: "pm",
  当晚: "pm",
  晚: "pm",
};

const HALF = `(?<half>${Object.keys(HALVES).join("|")})`;
/** Of no longer number, and of no decimal. */
const HOUR = "(?<![\\d.一二三四五六七八九十])(?<hour>\\d{1,2}|十[一二]?|[一二两三四五六七八九])\\s?";
const MINUTES =
  "(?:(?<part>半|一刻|三刻|钟|整(?!改))|(?<minute>\\d{1,2}|[二三四五]?十[一二三四五六七八九]?)分?)";
/** 时 also begins words: 时间, 时候, 时代. */
const MARK = "[点點时時](?![间候代])";

/**
 * Chinese times of day: 晚上八点半, 9时15分, 20时. "三点建议" are three proposals and "一时" is for a while: minutes, the half
 * of the day or a digit before 时 say that a clock is meant.
 */
export const HAN_TIMES: readonly DateRule[] = [
  timeRule(`(?:${HALF})?${HOUR}${MARK}${MINUTES}`),
  timeRule(`${HALF}${HOUR}${MARK}`),
  rule(
    [/\d时/u],
    () => /(?<![\d.])(?<hour>\d{1,2})时(?![间候代])/gu,
    ({ hour }) => (Number(hour) > 24 ? null : { time: 60 * Number(hour) }),
  ),
];

const PARTS: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };

function timeRule(pattern: string): DateRule {
  return rule(
    [/[点點时時]/u],
    () => new RegExp(pattern, "gu"),
    ({ half = "", hour = "", part = "", minute = "0" }) =>
      timeOfDay(numeral(hour), { minutes: PARTS[part] ?? numeral(minute), half: HALVES[half] }),
  );
}

function numeral(digits: string): number {
  return /^\d/u.test(digits) ? Number(digits) : hanValue(digits);
}
