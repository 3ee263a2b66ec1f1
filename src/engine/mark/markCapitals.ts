import type { Pair } from "../model.ts";
import { hasCapital } from "./hasCapital.ts";
import { type Line, type Mark, withoutEmpty } from "./line.ts";

/**
 * Marks words of which one has a capital and the other none, but not where either opens a sentence or stands in a headline:
 * "the Web" -> "the web" is a change, "He left" -> "In May he left" only adds two words.
 */
export function markCapitals(marks: readonly Mark[], lines: Pair<Line>): Mark[] {
  const marked: Mark[] = [];
  let l = 0;
  let r = 0;
  const keepUntil = (toLeft: number) => {
    for (; l < toLeft; l++, r++) {
      if (!readsAlike(lines, l, r)) push({ left: [l, l + 1], right: [r, r + 1] });
    }
  };
  const push = ({ left, right }: Mark) => {
    const last = marked.at(-1);
    if (last && last.left[1] === left[0] && last.right[1] === right[0]) {
      marked[marked.length - 1] = { left: [last.left[0], left[1]], right: [last.right[0], right[1]] };
    } else marked.push({ left, right });
  };
  for (const mark of marks) {
    keepUntil(mark.left[0]);
    push(mark);
    l = mark.left[1];
    r = mark.right[1];
  }
  keepUntil(lines.left.tokens.length);
  return withoutEmpty(marked);
}

/** Whether two tokens may stand opposite each other without a mark. */
export function readsAlike({ left, right }: Pair<Line>, l: number, r: number): boolean {
  const a = left.tokens[l];
  const b = right.tokens[r];
  if (!a || !b || a.normal !== b.normal) return false;
  return (
    a.surface === b.surface ||
    left.opens[l] === true ||
    right.opens[r] === true ||
    hasCapital(a) === hasCapital(b)
  );
}
