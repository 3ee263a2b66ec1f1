import type { Side } from "../../model.ts";
import type { Similarity } from "../likeness/similarity.ts";
import type { LikelyGroup } from "./absorption.ts";

/**
 * The part of both sentences that must stand over the boundary. From here on all such neighbours of the sets are cut anew by
 * reading (two in the essays, one of which the gold pairs one to one: .0005); from .2 down some share a turn of phrase only.
 */
const CARRIED = 0.25;

/**
 * A row says that all of its pairs hold, which three by four sentences may; a refrain, or a log of like entries cut elsewhere,
 * would join without end, and its links are the product of both sides.
 */
const MOST_LINKS = 12;

/**
 * Joins neighbouring rows where one text draws the boundary between them elsewhere, so that what was only carried over is not
 * told as dropped from one row and added to the next:
 *
 *     1~1 2~2  ->  1,2~1,2     "The dam broke, and the town flooded. All fled." - "The dam broke. The town flooded and all fled."
 *
 * To stand side by side is not enough: a good part of a sentence of one row must be found in a sentence of the other and not in
 * its own counterparts, seen from both texts. `rows` are in the order of the left text.
 */
export function joinRecut(rows: readonly LikelyGroup[], similarity: Similarity): LikelyGroup[] {
  const joined: LikelyGroup[] = [];
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    const open = joined.at(-1);
    if (before && open && linksOfBoth(open, row) <= MOST_LINKS && isRecut(before, row, similarity))
      joined[joined.length - 1] = union(open, row);
    else joined.push(row);
  });
  return joined;
}

function isRecut(before: LikelyGroup, after: LikelyGroup, similarity: Similarity): boolean {
  // What is equal, or was pinned by the reader, has carried nothing away.
  if (!Number.isFinite(before.odds) || !Number.isFinite(after.odds)) return false;
  const [i, j] = [before.left.at(-1)!, before.right.at(-1)!];
  const [nextI, nextJ] = [after.left[0]!, after.right[0]!];
  if (nextI !== i + 1 || nextJ !== j + 1) return false;
  const gain = (side: Side, place: number, own: readonly number[], other: number) =>
    similarity.cover(side, place, [...own, other]) - similarity.cover(side, place, own);
  const forward = () =>
    Math.min(gain("left", i, before.right, nextJ), gain("right", nextJ, after.left, i)) >= CARRIED;
  const backward = () =>
    Math.min(gain("right", j, before.left, nextI), gain("left", nextI, after.right, j)) >= CARRIED;
  return forward() || backward();
}

function linksOfBoth(one: LikelyGroup, other: LikelyGroup): number {
  return (one.left.length + other.left.length) * (one.right.length + other.right.length);
}

function union(one: LikelyGroup, other: LikelyGroup): LikelyGroup {
  return {
    left: [...one.left, ...other.left],
    right: [...one.right, ...other.right],
    odds: Math.min(one.odds, other.odds),
    score: Math.min(one.score, other.score),
  };
}
