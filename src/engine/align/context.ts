import { distance, type PairTable, pairTable, rounded, type ScoredPair } from "./pairs.ts";

/** Neighbours that match vouch for a pair, up to this much each: context never makes up for wholly different words. */
const NEIGHBOUR_CAP = 0.3;
const CONTEXT_SHARE = 0.35;

/** Below this likeness the neighbours' word counts in part only. */
const FULL_TRUST = 0.15;

/** Neighbours one or two steps off the diagonal, where a sentence was split, joined or put between. */
const SKIPPED = 0.6;
const STAYED = 0.5;

/** What a pair loses when it stands at the start of one text and the end of the other. */
const DISTANCE_SHARE = 0.1;

/** Adds to each pair what the sentences before and after it say. One round: a second brings nothing. */
export function withContext(table: PairTable): PairTable {
  const { size } = table;
  const base = (i: number, j: number) => table.find(i, j)?.base ?? 0;
  const neighbour = (i: number, j: number, step: 1 | -1) =>
    Math.min(
      NEIGHBOUR_CAP,
      Math.max(
        base(i + step, j + step),
        SKIPPED * base(i + step, j + 2 * step),
        SKIPPED * base(i + 2 * step, j + step),
        STAYED * base(i, j + step),
        STAYED * base(i + step, j),
      ),
    );
  const pairs = table.pairs.map((pair): ScoredPair => {
    const { i, j } = pair;
    // The first of both texts has no neighbour before it; the one after speaks for both.
    const before = i === 0 && j === 0 ? null : neighbour(i, j, -1);
    const after = i === size.left - 1 && j === size.right - 1 ? null : neighbour(i, j, 1);
    const context = (before ?? after ?? 0) + (after ?? before ?? 0);
    const raised = pair.base + CONTEXT_SHARE * context * Math.min(1, pair.base / FULL_TRUST);
    return { ...pair, score: rounded(raised * (1 - DISTANCE_SHARE * distance(pair, size))) };
  });
  return pairTable(size, pairs);
}
