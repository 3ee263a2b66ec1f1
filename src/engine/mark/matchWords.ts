import { diffArrays } from "diff";
import type { Token } from "../words/tokens.ts";
import type { Work } from "../work.ts";
import { heaviestMatching } from "./heaviestMatching.ts";
import { type Mark, withoutEmpty } from "./line.ts";

/**
 * Two lines of 2,000 words each. The matrix takes a byte a cell; longer sentences are lists or broken files, where a
 * plain difference is good enough.
 */
export const MAX_CELLS = 4_000_000;
/** Past this many changed words a plain difference of so long a line tells a reader nothing. */
const MAX_PLAIN_CHANGES = 1_000;

/**
 * What differs between two lines, plainly: by the heaviest matching, for lines too long for it, or once the work limit is
 * met, by the longest (`diff`), and where even that is too much as one mark.
 *
 * Words that are written alike at both ends are kept first: no heavier matching leaves them.
 */
export function matchWords(left: readonly Token[], right: readonly Token[], work: Work): Mark[] {
  let head = 0;
  const shorter = Math.min(left.length, right.length);
  while (head < shorter && alike(left[head]!, right[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && alike(left.at(-1 - tail)!, right.at(-1 - tail)!)) tail++;
  const middle = {
    left: left.slice(head, left.length - tail),
    right: right.slice(head, right.length - tail),
  };
  const cells = middle.left.length * middle.right.length;
  const marks =
    work.spend(Math.min(cells, MAX_CELLS)) && cells <= MAX_CELLS
      ? heaviestMatching(middle.left, middle.right)
      : longestMatching(middle.left, middle.right);
  return marks.map((mark) => ({
    left: [mark.left[0] + head, mark.left[1] + head],
    right: [mark.right[0] + head, mark.right[1] + head],
  }));
}

function alike(a: Token, b: Token): boolean {
  return a.normal === b.normal && a.surface === b.surface;
}

function longestMatching(left: readonly Token[], right: readonly Token[]): Mark[] {
  const changes = diffArrays(
    left.map((t) => t.normal),
    right.map((t) => t.normal),
    { maxEditLength: MAX_PLAIN_CHANGES },
  );
  const marks: Mark[] = [];
  let l = 0;
  let r = 0;
  let from = { l, r };
  for (const { added, removed, count } of changes ?? []) {
    if (removed) l += count;
    else if (added) r += count;
    else {
      marks.push({ left: [from.l, l], right: [from.r, r] });
      l += count;
      r += count;
      from = { l, r };
    }
  }
  marks.push({ left: [from.l, left.length], right: [from.r, right.length] });
  return withoutEmpty(marks);
}
