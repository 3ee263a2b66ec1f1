import type { Pair } from "../../model.ts";
import type { Gap } from "./betweenAnchors.ts";

/**
 * Of two sentences that stand alone between the same anchors, the part of their words that they share, each word alike, where
 * it is most of them. A log or a list says the same in every entry, so that no word of it weighs anything but the figure that
 * was corrected.
 *
 * By place: left × sentences of the right + right.
 */
export function likenessAlone(
  gaps: readonly Gap[],
  terms: Pair<readonly (readonly string[])[]>,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const { left, right } of gaps) {
    if (left.length > 1 || right.length > 1) continue;
    const [i, j] = [left[0]!, right[0]!];
    const own = terms.left[i]!;
    const other = terms.right[j]!;
    const likeness = (2 * sharedCount(own, other)) / Math.max(1, own.length + other.length);
    if (likeness >= MOST_WORDS) found.set(i * terms.right.length + j, likeness);
  }
  return found;
}

/** From .6 to .8 no figure of a gold set differs. */
const MOST_WORDS = 0.7;

/** How many terms two lists share, repeated ones as often as both have them. */
function sharedCount(one: readonly string[], other: readonly string[]): number {
  const rest = new Map<string, number>();
  for (const term of one) rest.set(term, (rest.get(term) ?? 0) + 1);
  let shared = 0;
  for (const term of other) {
    const left = rest.get(term) ?? 0;
    if (left > 0) shared++;
    rest.set(term, left - 1);
  }
  return shared;
}
