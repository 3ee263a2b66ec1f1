import type { Anchor } from "../anchors/anchors.ts";
import { bestFirst, findPair, type PairTable, type ScoredPair } from "../likeness/pairs.ts";
import { heaviestChain } from "./chain.ts";
import type { Strictness } from "./strictness.ts";

/** No link without some shared words, whatever the neighbours say. */
const LEAST_BASE = 0.05;

/**
 * Least likeness of a link that crosses the order of the rest: a moved sentence has no neighbours to vouch for it. Chosen
 * between outlets and mixed-de (moved retellings have as little as .1) and the essays (false crossings go up to .3).
 */
const LEAST_CROSSING_BASE = 0.21;

/** Pairs this good bound the gaps in which the rest is judged. */
const SURE_SCORE = 0.36;

/** Places that have their link already and take no other. */
export interface Settled {
  readonly anchors: readonly Anchor[];
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
}

/** The main order of the surest pairs: the first reading, by which all others are judged. */
export function surestOrder(table: PairTable, settled: Settled): Anchor[] {
  const score = ({ score }: ScoredPair) => score;
  const links = oneEach(table, settled, score, (pair) => pair.score >= SURE_SCORE);
  return mainOrder(table, [...settled.anchors, ...links]);
}

/** Links of one sentence to one, best first, with the settled ones. */
export function primaryLinks(
  table: PairTable,
  settled: Settled,
  odds: (pair: ScoredPair) => number,
  { leastOdds, leastBase }: Strictness,
): Anchor[] {
  const links = oneEach(
    table,
    settled,
    odds,
    (pair, worth) => worth >= leastOdds && pair.base >= Math.max(LEAST_BASE, leastBase),
  );
  const all = [...settled.anchors, ...links];
  const inOrder = new Set(mainOrder(table, all));
  return [
    ...settled.anchors,
    ...links.filter((pair) => inOrder.has(pair) || pair.base >= LEAST_CROSSING_BASE),
  ];
}

/** The links that run in order in both texts, by weight of likeness. */
export function mainOrder<A extends Anchor>(table: PairTable, links: readonly A[]): A[] {
  return heaviestChain(
    links.map((link) => ({
      i: link.i,
      j: link.j,
      weight: findPair(table, link.i, link.j)?.score ?? 1,
      link,
    })),
  ).map(({ link }) => link);
}

/** Greedy: an assignment that is best as a whole is no better here and costs a cube. */
function oneEach(
  { pairs, size }: PairTable,
  settled: Settled,
  worth: (pair: ScoredPair) => number,
  accept: (pair: ScoredPair, worth: number) => boolean,
): ScoredPair[] {
  const offers = pairs
    .filter(({ i, j }) => !settled.left.has(i) && !settled.right.has(j))
    .map((pair) => ({ i: pair.i, j: pair.j, pair, worth: worth(pair) }))
    .filter((offer) => accept(offer.pair, offer.worth))
    .sort(bestFirst(size, (offer) => offer.worth));
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return offers.flatMap(({ i, j, pair }) => {
    if (taken.left.has(i) || taken.right.has(j)) return [];
    taken.left.add(i);
    taken.right.add(j);
    return [pair];
  });
}
