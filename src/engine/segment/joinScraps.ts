import type { Break } from "./findBreaks.ts";
import type { Pass } from "./passes.ts";

const WORD = /[\p{L}\p{N}]/gu;

/** Takes away breaks that would leave a piece without a letter or number, such as a lone quote or a row of asterisks. */
export const joinScraps: Pass = (breaks, { text, start, end }) => {
  const kept: Break[] = [];
  let word = wordAfter(text, start, end);
  for (const found of breaks) {
    if (word >= found.end) continue;
    kept.push(found);
    if (word < found.next) word = wordAfter(text, found.next, end);
  }
  if (word >= end) kept.pop();
  return kept;
};

/** Where the next word begins; `end` where none does. */
function wordAfter(text: string, from: number, end: number): number {
  WORD.lastIndex = from;
  return WORD.exec(text.slice(0, end))?.index ?? end;
}
