import { baseOf, distance, type PairTable, pairTable, rounded, type ScoredPair } from "./pairs.ts";

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
  return pairTable(
    table.size,
    table.pairs.map((pair) => inContext(pair, table)),
  );
}

function inContext(pair: ScoredPair, table: PairTable): ScoredPair {
  const { i, j, base } = pair;
  const { size } = table;
  // The first of both texts has no neighbour before it; the one after speaks for both.
  const before = i === 0 && j === 0 ? null : neighbour(i, j, -1, table);
  const after = i === size.left - 1 && j === size.right - 1 ? null : neighbour(i, j, 1, table);
  const context = (before ?? after ?? 0) + (after ?? before ?? 0);
  const raised = base + CONTEXT_SHARE * context * Math.min(1, base / FULL_TRUST);
  return { i, j, base, score: rounded(raised * (1 - DISTANCE_SHARE * distance(pair, size))) };
}

/** What the pairs one or two steps on say, the best of them. */
function neighbour(i: number, j: number, step: 1 | -1, table: PairTable): number {
  let best = baseOf(table, i + step, j + step);
  // Between kept sentences the next pair says all there is to say.
  if (best >= NEIGHBOUR_CAP) return NEIGHBOUR_CAP;
  best = Math.max(best, SKIPPED * baseOf(table, i + step, j + 2 * step));
  best = Math.max(best, SKIPPED * baseOf(table, i + 2 * step, j + step));
  best = Math.max(best, STAYED * baseOf(table, i, j + step));
  return Math.min(NEIGHBOUR_CAP, Math.max(best, STAYED * baseOf(table, i + step, j)));
}
