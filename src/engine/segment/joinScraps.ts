import type { Pass } from "./passes.ts";

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Takes away breaks that would leave a piece without a letter or number, such as a lone quote or a row of asterisks. */
export const joinScraps: Pass = (breaks, { text, start, end }) => {
  const kept: (typeof breaks)[number][] = [];
  let from = start;
  for (const found of breaks) {
    if (!HAS_WORD.test(text.slice(from, found.end))) continue;
    kept.push(found);
    from = found.next;
  }
  while (kept.length > 0 && !HAS_WORD.test(text.slice(kept.at(-1)!.next, end))) kept.pop();
  return kept;
};
