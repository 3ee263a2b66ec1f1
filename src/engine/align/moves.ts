import type { Work } from "../work.ts";
import { heaviestChain } from "./links/chain.ts";

/** A link of two claims, of a row or an echo. */
export interface Link {
  readonly left: number;
  readonly right: number;
  /** Links of one row have one number: all of its pairs hold, so none of them is out of order with another. An echo has its own. */
  readonly row: number;
  /** Of a claim told a second time: no row to a reader, who looks for it beside one. */
  readonly isEcho: boolean;
  /** Characters of both claims: of two that cross each other alone, the shorter was moved. */
  readonly length: number;
  /** Both claims as they are written, in an order of their own: settles what nothing else does, whichever text is left. */
  readonly words: () => string;
}

export interface Moves<L extends Link> {
  readonly moved: ReadonlySet<L>;
  /** Links that still crossed when the work limit was met: those whose rows make no heaviest chain were moved. */
  readonly coarse: readonly L[];
}

/**
 * Which links are out of order: the one that crosses most others is taken away, again and again, until none cross.
 * Insertions and deletions cross nothing, so they never make a move. A step is a link looked at for one that is taken away.
 *
 * `4>1` in `1~2 2~3 3~4 4>1`: it crosses three links, each of them crosses one.
 */
export function movedLinks<L extends Link>(links: readonly L[], work: Work): Moves<L> {
  const moved = new Set<L>();
  if (areInOrder(links)) return { moved, coarse: [] };
  let crossing = crossingLinks(links);
  while (crossing.length > 0) {
    if (!work.spend(crossing.length)) {
      const staying = longestInOrder(crossing);
      for (const { link } of crossing) if (!staying.has(link.row)) moved.add(link);
      return { moved, coarse: crossing.map(({ link }) => link) };
    }
    const { link: most } = worstOf(crossing);
    moved.add(most);
    crossing = withoutLink(crossing, most);
  }
  return { moved, coarse: [] };
}

/** Most texts are told in one order, and there nothing is to be counted. */
function areInOrder(links: readonly Link[]): boolean {
  const sorted = [...links].sort(byPlaces);
  for (let at = 1; at < sorted.length; at++) if (sorted[at]!.right < sorted[at - 1]!.right) return false;
  return true;
}

function byPlaces(p: Link, q: Link): number {
  return p.left - q.left || p.right - q.right;
}

/** A link and how many of those that are left it crosses. */
interface Crossing<L extends Link> {
  readonly link: L;
  count: number;
}

/** The links that cross any. */
function crossingLinks<L extends Link>(links: readonly L[]): Crossing<L>[] {
  const counts = countCrossings(links);
  const rowsOfMany = [...linksByRow(links).values()].filter((row) => row.length > 1);
  const within = new Map(rowsOfMany.flatMap((row) => [...countCrossings(row)]));
  return links
    .map((link) => ({ link, count: counts.get(link)! - (within.get(link) ?? 0) }))
    .filter(({ count }) => count > 0);
}

function linksByRow<L extends Link>(links: readonly L[]): Map<number, L[]> {
  const rows = new Map<number, L[]>();
  for (const link of links) {
    const known = rows.get(link.row);
    if (known) known.push(link);
    else rows.set(link.row, [link]);
  }
  return rows;
}

/** How many of the others each crosses, be they of its row: once from the left for the links before it, once back. */
function countCrossings<L extends Link>(links: readonly L[]): Map<L, number> {
  const before = countBeyond(
    links,
    (p) => p.left,
    (p) => p.right,
  );
  const after = countBeyond(
    links,
    (p) => -p.left,
    (p) => -p.right,
  );
  return new Map(links.map((link, at) => [link, before[at]! + after[at]!]));
}

/** For each link how many with a smaller `order` have a greater `height`, in O(n log n). */
function countBeyond<L extends Link>(
  links: readonly L[],
  order: (link: L) => number,
  height: (link: L) => number,
): number[] {
  const heights = [...new Set(links.map(height))].sort((a, b) => b - a);
  const rank = new Map(heights.map((value, at) => [value, at + 1]));
  const counts = new Array<number>(links.length).fill(0);
  const tree = new Int32Array(heights.length + 1);
  const places = links.map((_, at) => at).sort((a, b) => order(links[a]!) - order(links[b]!));
  let added = 0;
  for (let at = 0; at < places.length; at++) {
    const link = links[places[at]!]!;
    // Links with the same place do not cross: they are added only when the next place begins.
    for (; order(links[places[added]!]!) < order(link); added++) {
      for (let k = rank.get(height(links[places[added]!]!))!; k < tree.length; k += k & -k) tree[k]!++;
    }
    for (let k = rank.get(height(link))! - 1; k > 0; k -= k & -k) counts[places[at]!]! += tree[k]!;
  }
  return counts;
}

/** Both are loops over all that is left, for each link that is taken away. */
function worstOf<L extends Link>(crossing: readonly Crossing<L>[]): Crossing<L> {
  let worst = crossing[0]!;
  for (const own of crossing) if (isWorse(own, worst)) worst = own;
  return worst;
}

/** What still crosses another once a link is taken away. */
function withoutLink<L extends Link>(crossing: readonly Crossing<L>[], taken: L): Crossing<L>[] {
  const rest: Crossing<L>[] = [];
  for (const own of crossing) {
    if (own.link === taken) continue;
    if (cross(own.link, taken)) own.count--;
    if (own.count > 0) rest.push(own);
  }
  return rest;
}

function cross(p: Link, q: Link): boolean {
  return p.row !== q.row && (p.left - q.left) * (p.right - q.right) < 0;
}

/** Whether a link crosses more than another; ties do not hang on which text is left. */
function isWorse(own: Crossing<Link>, other: Crossing<Link>): boolean {
  return own.count === other.count ? movesBefore(own.link, other.link) : own.count > other.count;
}

/** The rows that run in one order, of the most characters; each stands where it begins. */
function longestInOrder(crossing: readonly Crossing<Link>[]): Set<number> {
  const rows = [...linksByRow(crossing.map(({ link }) => link))].map(([row, links]) => ({
    row,
    i: links.reduce((first, { left }) => Math.min(first, left), Number.POSITIVE_INFINITY),
    right: links.reduce((first, { right }) => Math.min(first, right), Number.POSITIVE_INFINITY),
    weight: links.reduce((sum, { length }) => sum + length, 0),
  }));
  const upwards = rows.sort((p, q) => p.right - q.right || p.i - q.i);
  // The rank stands for the place on the right: rows that share it cross no more than those that share one on the left.
  return new Set(heaviestChain(upwards.map((own, j) => ({ ...own, j }))).map(({ row }) => row));
}

/**
 * Of two links that cross equally many: an echo beside a row leaves the row its place, the shorter one is moved, else the one
 * that goes further.
 */
function movesBefore(link: Link, other: Link): boolean {
  if (link.isEcho !== other.isEcho) return link.isEcho;
  if (link.length !== other.length) return link.length < other.length;
  const further = spread(link) - spread(other);
  return further === 0 ? link.words() < other.words() : further > 0;
}

function spread({ left, right }: Link): number {
  return Math.abs(left - right);
}
