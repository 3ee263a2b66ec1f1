import { otherSide, type Pair, type Side } from "../engine/model.ts";
import type { Sentence } from "./rows.ts";

/**
 * Headlines and lines that are set aside, told as one: those of the leading text, then those of the other that are not the
 * same letter by letter.
 */
export function inlineLines(row: Pair<readonly Sentence[]>, lead: Side): readonly Sentence[] {
  const other = otherSide(lead);
  const told = new Set(row[lead].map(wordsOf));
  return [...row[lead], ...row[other].filter((sentence) => !told.has(wordsOf(sentence)))];
}

function wordsOf({ runs }: Sentence): string {
  return runs
    .map((run) => run.text)
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}
