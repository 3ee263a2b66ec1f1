import type { Span } from "../model.ts";
import { addStarts } from "./addStarts.ts";
import { japanese } from "./languages/ja.ts";
import { chinese } from "./languages/zh.ts";
import type { Pass } from "./passes.ts";

/** A headline has at least so many signs, and the sentence after it more. */
const MIN_BEFORE = 6;
const MIN_AFTER = 10;
/** More spaces than this in one sentence are a list or a table. */
const MAX_SPACES = 2;

const SIGN = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]";
/** A number that has a space at one side alone; some set one at both: "共有 30 人". */
const NUMBER = "\\p{N}[\\p{N}.,%％]*";
const SPACE = new RegExp(
  `(?<=${SIGN}|[”」』]|${SIGN}${NUMBER})[ \\u3000]+(?=${SIGN}|[“「『【《（]|${NUMBER}${SIGN})`,
  "gu",
);
/** "来源：新闻网 5月9日"; other words before a colon are the subject of a headline, "研究：睡得少 …". */
const LABELS = [chinese, japanese].flatMap(({ labels }) => Object.values(labels ?? {})).join("|");
/** A label and what it names, a bracket still open, "［東京 ４日］", or a dateline, "新华社科尔文5月4日电". */
const UNFINISHED = new RegExp(`^(?:${LABELS})[：:]|[（(［[【][^）)］\\]】]*$|[日报報社][电電讯訊]$`, "u");
const STOP_AT_END = /[。！？…!?.][”」』’"]*$/u;
const HAN = /\p{Script=Han}/u;

/**
 * Chinese sets no space within a sentence, so one between two signs ends a headline: "大桥停用 市政府周一宣布…". A headline may
 * have a space of its own, "大桥停用 全线封闭", so the last counts, and what follows is a sentence with a stop.
 */
export const splitSpacedHan: Pass = (breaks, context) => {
  const { text, start, end } = context;
  if (!HAN.test(text.slice(start, Math.min(end, start + 40)))) return breaks;
  return addStarts(breaks, context, (sentence) => startsAfterSpace(text, sentence));
};

function startsAfterSpace(text: string, [start, end]: Span): number[] {
  const sentence = text.slice(start, end);
  const spaces = [...sentence.matchAll(SPACE)];
  if (spaces.length > MAX_SPACES) return [];
  const last = spaces.findLast(
    ({ index }) =>
      index >= MIN_BEFORE &&
      sentence.length - index >= MIN_AFTER &&
      !UNFINISHED.test(sentence.slice(0, index)),
  );
  return last !== undefined && STOP_AT_END.test(sentence) ? [start + last.index + last[0].length] : [];
}
