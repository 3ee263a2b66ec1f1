import type { Break } from "./findBreaks.ts";
import type { Pass } from "./passes.ts";

/** A bracket that is still open after this was never meant to close. */
const MAX_BRACKET = 400;
const STOP_BEFORE = /[.!?…。！？؟۔।]["'”’»」』]?$/u;
const OPEN = "([{（［【";
const CLOSE = ")]}）］】";
const BRACKETS = /[()[\]{}（）［］【】]/gu;

/** Where no capital tells, what comes right after the bracket goes on with the sentence: （见第14页。）曾警告… */
const GOES_ON = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Takes away breaks inside a bracket that opened in mid-sentence: "the plan (Phase 1. Survey) was dropped". A bracket
 * that begins a sentence and ends with a stop holds sentences of its own.
 */
export const joinBracketed: Pass = (breaks, { text, start, end }) => {
  if (breaks.length === 0) return breaks;
  const inner = bracketsOf(text, start, end);
  const kept: Break[] = [];
  let at = 0;
  let sentenceStart = start;
  for (const found of breaks) {
    while (at < inner.length && inner[at]!.close < found.stop) at++;
    const bracket = inner[at];
    const isInside =
      bracket !== undefined &&
      bracket.open < found.stop &&
      (found.end <= bracket.close ||
        (found.next === bracket.close + 1 && GOES_ON.test(text.slice(found.next, found.next + 2))));
    if (
      isInside &&
      (bracket.open > sentenceStart || !STOP_BEFORE.test(text.slice(bracket.close - 3, bracket.close)))
    )
      continue;
    kept.push(found);
    sentenceStart = found.next;
  }
  return kept;
};

/** Outermost pairs of brackets, in order. */
function bracketsOf(text: string, start: number, end: number): { open: number; close: number }[] {
  const pairs: { open: number; close: number }[] = [];
  let open = -1;
  let depth = 0;
  const body = text.slice(0, end);
  BRACKETS.lastIndex = start;
  for (let found = BRACKETS.exec(body); found !== null; found = BRACKETS.exec(body)) {
    if (depth > 0 && found.index - open > MAX_BRACKET) depth = 0;
    if (OPEN.includes(found[0])) {
      if (depth === 0) open = found.index;
      depth++;
    } else if (CLOSE.includes(found[0]) && depth > 0) {
      depth--;
      if (depth === 0) pairs.push({ open, close: found.index });
    }
  }
  return pairs;
}
