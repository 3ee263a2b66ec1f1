import type { Anchor } from "../anchors/anchors.ts";
import type { Size } from "../likeness/pairs.ts";

/**
 * How many pairs were possible where a pair stands: places of the left times places of the right between the nearest links
 * of the main order before and after it. A pair that is alone between its neighbours has 1; one that crosses the order has
 * many, since the links it crosses bound nothing.
 *
 * `chain` ascends in both.
 */
export function gapsBetween(chain: readonly Anchor[], size: Size): (i: number, j: number) => number {
  const lefts = chain.map(({ i }) => i);
  const rights = chain.map(({ j }) => j);
  return (i, j) => {
    const before = Math.min(countBelow(lefts, i), countBelow(rights, j)) - 1;
    const after = Math.max(countBelow(lefts, i + 1), countBelow(rights, j + 1));
    const width = (lefts[after] ?? size.left) - (lefts[before] ?? -1) - 1;
    const height = (rights[after] ?? size.right) - (rights[before] ?? -1) - 1;
    return width * height;
  };
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
