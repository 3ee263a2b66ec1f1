import { otherSide, type Pair, type Side } from "../../model.ts";
import { partitionPoint } from "../../partitionPoint.ts";
import type { Anchor } from "../anchors/anchors.ts";
import type { PairTable } from "../likeness/pairs.ts";
import { mainOrder, type Settled } from "./primary.ts";

interface Repeated {
  /** Equal numbers for equal sentences. */
  readonly sentences: Pair<readonly number[]>;
  readonly settled: Settled;
  readonly table: PairTable;
}

/**
 * Pairs anew what both texts repeat, where the scores crossed it or left it alone on both sides; to them equal sentences are all
 * alike:
 *
 *     No. No. A.     A. No. No.     1>3 2>2 3=1      ->  1=2 2=3 3>1
 *     No. No. A.     No. A. No.     1=1 2- 3=2 +3    ->  1=1 2>3 3=2
 *
 * As many as both texts have between the same two links of the main order belong together there; the rest is paired in the
 * order in which it stands. To pair all in that order would cross none of them, and move two where one does.
 */
export function pairRepeated(links: readonly Anchor[], { sentences, settled, table }: Repeated): Anchor[] {
  const astray = looseSentences(links, sentences, settled).filter(isAstray);
  const old = new Set(astray.flatMap((loose) => loose.links));
  const kept = links.filter((link) => !old.has(link));
  if (astray.length === 0) return kept;
  const order = mainOrder(table, kept);
  const gapOf = {
    left: (i: number) => partitionPoint(order.length, (at) => order[at]!.i < i),
    right: (j: number) => partitionPoint(order.length, (at) => order[at]!.j < j),
  };
  return [...kept, ...astray.flatMap((loose) => pairsByGap(loose, gapOf))];
}

/** A sentence that both texts have, where it is linked to nothing else; places ascend. */
interface Loose extends Pair<readonly number[]> {
  /** Its links to itself, by ascending place of the left. */
  readonly links: readonly Anchor[];
}

function looseSentences(
  links: readonly Anchor[],
  sentences: Pair<readonly number[]>,
  settled: Settled,
): Loose[] {
  const linkOf = {
    left: new Map(links.map((link) => [link.i, link])),
    right: new Map(links.map((link) => [link.j, link])),
  };
  const isLoose = (link: Anchor | undefined) =>
    link === undefined || sentences.left[link.i] === sentences.right[link.j];
  const placesOf = (side: Side) => {
    const places = new Map<number, number[]>();
    sentences[side].forEach((sentence, place) => {
      if (settled[side].has(place) || !isLoose(linkOf[side].get(place))) return;
      const known = places.get(sentence);
      if (known) known.push(place);
      else places.set(sentence, [place]);
    });
    return places;
  };
  const rights = placesOf("right");
  return [...placesOf("left")].flatMap(([sentence, left]) => {
    const right = rights.get(sentence);
    return right ? [{ left, right, links: left.flatMap((i) => linkOf.left.get(i) ?? []) }] : [];
  });
}

function isAstray({ left, right, links }: Loose): boolean {
  const isShort = links.length < Math.min(left.length, right.length);
  return isShort || links.some(({ j }, at) => at > 0 && j < links[at - 1]!.j);
}

/** How many links of the main order stand before a place of each text. */
type GapOf = Pair<(place: number) => number>;

/** Two that stand in one gap of a text never cross: the first there takes what stands first in the other. */
function pairsByGap(places: Pair<readonly number[]>, gapOf: GapOf): Anchor[] {
  const gaps = gapPairs(places.left.map(gapOf.left), places.right.map(gapOf.right));
  const taken = (side: Side) => {
    const other = otherSide(side);
    let next = 0;
    return new Map(
      gaps
        .toSorted((p, q) => p[side] - q[side] || p[other] - q[other])
        .map((pair) => {
          while (gapOf[side](places[side][next]!) < pair[side]) next++;
          return [pair, places[side][next++]!];
        }),
    );
  };
  const lefts = taken("left");
  const rights = taken("right");
  return gaps.map((pair) => ({ i: lefts.get(pair)!, j: rights.get(pair)! }));
}

/** As many pairs within each gap as both texts have there, then the rest in order; gaps ascend. */
function gapPairs(left: readonly number[], right: readonly number[]): Pair<number>[] {
  const within: Pair<number>[] = [];
  const rest: Pair<number[]> = { left: [], right: [] };
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const own = left[i] ?? Number.POSITIVE_INFINITY;
    const other = right[j] ?? Number.POSITIVE_INFINITY;
    if (own === other) within.push({ left: own, right: other });
    else if (own < other) rest.left.push(own);
    else rest.right.push(other);
    if (own <= other) i++;
    if (other <= own) j++;
  }
  const across = rest.left
    .slice(0, rest.right.length)
    .map((gap, at) => ({ left: gap, right: rest.right[at]! }));
  return [...within, ...across];
}
