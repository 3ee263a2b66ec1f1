import { heaviestChain } from "./chain.ts";
import { bestFirst, type PairTable, type ScoredPair } from "./pairs.ts";

/** Least score of a link; chosen on revision, rewriting-de and mixed-de together. */
const LEAST_SCORE = 0.26;

/** No link without some shared words, whatever the neighbours say. */
const LEAST_BASE = 0.05;

/** Least likeness of a link that crosses the order of the rest: a moved sentence has no neighbours to vouch for it. */
const LEAST_CROSSING_BASE = 0.32;

/** In a light revision a dropped and an added sentence at one place must not be taken for a rewording. */
const REVISION_LIKENESS = 0.7;

/** Texts this unlike may be about different events: ask for more. */
const STRANGER_LIKENESS = 0.3;
const STRANGER_FACTOR = 0.5;

/** How alike the two texts are: the mean best likeness of the shorter text's sentences, 0 to 1. */
export function likenessOf({ rows, columns }: PairTable): number {
  const shorter = rows.length <= columns.length ? rows : columns;
  if (shorter.length === 0) return 0;
  const best = (line: readonly ScoredPair[]) => line.reduce((most, { base }) => Math.max(most, base), 0);
  return shorter.reduce((sum, line) => sum + best(line), 0) / shorter.length;
}

/** What the thresholds rise by for texts of this likeness. */
export function caution(likeness: number): number {
  return (
    Math.max(0, likeness - REVISION_LIKENESS) + STRANGER_FACTOR * Math.max(0, STRANGER_LIKENESS - likeness)
  );
}

/**
 * Links of one sentence to one, best first. A link off the main order must stand on its own words: neighbours lift the
 * wrong pair as well as the right one there.
 */
export function primaryLinks(table: PairTable, likeness: number): ScoredPair[] {
  const rise = caution(likeness);
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const links: ScoredPair[] = [];
  for (const pair of [...table.pairs].sort(bestFirst(table.size))) {
    if (pair.score < LEAST_SCORE + rise) break;
    if (pair.base < LEAST_BASE || taken.left.has(pair.i) || taken.right.has(pair.j)) continue;
    taken.left.add(pair.i);
    taken.right.add(pair.j);
    links.push(pair);
  }
  const inOrder = new Set(
    heaviestChain(links.map((pair) => ({ ...pair, pair, weight: pair.score }))).map((l) => l.pair),
  );
  return links.filter((pair) => inOrder.has(pair) || pair.base >= LEAST_CROSSING_BASE + rise);
}
