/** A link of two claims, of a row or an echo. */
export interface Link {
  readonly left: number;
  readonly right: number;
  /** Characters of both claims: of two that cross each other alone, the shorter was moved. */
  readonly length: number;
  /** Both claims as they are written, in an order of their own: settles what nothing else does, whichever text is left. */
  readonly words: () => string;
}

/**
 * Which links are out of order: the one that crosses most others is taken away, again and again, until none cross.
 * Insertions and deletions cross nothing, so they never make a move.
 *
 * `4>1` in `1~2 2~3 3~4 4>1`: it crosses three links, each of them crosses one.
 */
export function movedLinks<L extends Link>(links: readonly L[]): Set<L> {
  const moved = new Set<L>();
  if (areInOrder(links)) return moved;
  const crossings = crossingsOf(links);
  for (let most = worst(crossings); most !== undefined; most = worst(crossings)) {
    crossings.delete(most);
    moved.add(most);
    for (const [link, count] of crossings) if (cross(link, most)) crossings.set(link, count - 1);
  }
  return moved;
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

/** How many links each link crosses, without those that cross none: once from the left for the links before it, once back. */
function crossingsOf<L extends Link>(links: readonly L[]): Map<L, number> {
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
  return new Map(
    links.flatMap((link, at) => {
      const count = before[at]! + after[at]!;
      return count > 0 ? [[link, count] as const] : [];
    }),
  );
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

function cross(p: Link, q: Link): boolean {
  return (p.left - q.left) * (p.right - q.right) < 0;
}

/** The link that crosses most, if any does; ties do not hang on which text is left. */
function worst<L extends Link>(crossings: ReadonlyMap<L, number>): L | undefined {
  let most: L | undefined;
  let count = 0;
  for (const [link, own] of crossings) {
    if (own > count || (most !== undefined && own === count && movesBefore(link, most))) {
      most = link;
      count = own;
    }
  }
  return most;
}

/** Of two links that cross equally many: the shorter one is moved, else the one that goes further. */
function movesBefore(link: Link, other: Link): boolean {
  if (link.length !== other.length) return link.length < other.length;
  const further = spread(link) - spread(other);
  return further === 0 ? link.words() < other.words() : further > 0;
}

function spread({ left, right }: Link): number {
  return Math.abs(left - right);
}
