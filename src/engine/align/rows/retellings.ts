import type { Pair } from "../../model.ts";
import type { Anchor } from "../anchors/anchors.ts";
import { bestFirst, type PairTable, rounded } from "../likeness/pairs.ts";
import type { Group } from "./absorption.ts";
import { placesInRows } from "./rowsByPlace.ts";

/** So like are two sentences that tell the same, in texts that were told anew. Below .35 the false ones begin on mixed-de. */
const RETOLD = 0.4;

/** In a text that was mostly kept, its own refrains are as like as that (revision, rewriting-de). */
const KEPT = 0.35;

/**
 * Echoes of sentences that no row took up: each with the likest sentence that has a row, where the two are plainly alike.
 *
 * Two sentences that both have their row are left alone here, for likeness does not tell an echo from a refrain: all but 7 of 39
 * such pairs on the sets were refrains. `retoldNumbers` finds some of those.
 */
export function plainRetellings(
  groups: readonly Group[],
  { pairs, size }: PairTable,
  { kept, closed }: { readonly kept: number; readonly closed: Pair<ReadonlySet<number>> },
): Anchor[] {
  const inRow = placesInRows(groups);
  const offers = pairs
    .filter(({ i, j, base }) => {
      const isLeftOver = inRow.left.has(i) !== inRow.right.has(j);
      return base >= RETOLD + KEPT * kept && isLeftOver && !closed.left.has(i) && !closed.right.has(j);
    })
    .sort(bestFirst(size, ({ base }) => rounded(base)));
  const told = { left: new Set<number>(), right: new Set<number>() };
  return offers.flatMap(({ i, j }) => {
    const isTold = inRow.left.has(i) ? told.right.has(j) : told.left.has(i);
    told.left.add(i);
    told.right.add(j);
    return isTold ? [] : [{ i, j }];
  });
}
