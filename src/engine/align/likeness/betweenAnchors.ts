import type { Pair } from "../../model.ts";
import type { Anchor } from "../anchors/anchors.ts";
import type { Size } from "./pairs.ts";

/** Wider ones are left to the words: every pair of one is looked at. */
const WIDEST = 8;

/** Open places of both texts, some on each side. */
export type Gap = Pair<readonly number[]>;

/**
 * The open places that stand between the same two anchors in both texts, nothing but open places between these. Where a long
 * text says much in few words, the place finds what no rare word would: "Paid on 3 May: 274,500", once corrected, has no word
 * that only a few sentences have.
 *
 * The ends of the texts are anchors too. Symmetric; linear in the texts.
 */
export function betweenAnchors(
  anchors: readonly Anchor[],
  open: Pair<ReadonlySet<number>>,
  size: Size,
): Gap[] {
  const across = new Map(anchors.map(({ i, j }) => [i, j]));
  across.set(size.left, size.right);
  const found: Gap[] = [];
  let before: Anchor = { i: -1, j: -1 };
  for (let i = 0; i <= size.left; i++) {
    if (open.left.has(i)) continue;
    const j = across.get(i);
    if (j !== undefined) {
      const gap = { left: placesBetween(before.i, i), right: placesBetween(before.j, j) };
      if (gap.left.length > 0 && gap.right.length > 0 && gap.right.every((place) => open.right.has(place)))
        found.push(gap);
    }
    // A closed place without counterpart ends the gap before it, and none begins behind it.
    before = { i, j: j ?? size.right };
  }
  return found;
}

/** None where they are out of order, or too many. */
function placesBetween(from: number, to: number): number[] {
  const count = to - from - 1;
  return count > 0 && count <= WIDEST ? Array.from({ length: count }, (_, at) => from + 1 + at) : [];
}
