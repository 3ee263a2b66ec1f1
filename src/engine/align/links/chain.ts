/** A link that a chain may take up. */
export interface ChainLink {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/**
 * The heaviest set of links that run in order in both texts, in order. Links are 1:1. O(n log n): the best chain that ends
 * at or before each j is kept in a Fenwick tree of maxima.
 */
export function heaviestChain<L extends ChainLink>(links: readonly L[]): L[] {
  const ordered = [...links].sort((p, q) => p.i - q.i || p.j - q.j);
  const width = ordered.reduce((most, { j }) => Math.max(most, j + 1), 0);
  const tree = new Int32Array(width + 1).fill(-1);
  const total: number[] = [];
  const previous: number[] = [];
  let end = -1;
  for (let at = 0; at < ordered.length; at++) {
    const { j, weight } = ordered[at]!;
    let before = -1;
    for (let k = j; k > 0; k -= k & -k) before = better(before, tree[k]!, total);
    previous[at] = before;
    total[at] = weight + (before < 0 ? 0 : total[before]!);
    for (let k = j + 1; k <= width; k += k & -k) tree[k] = better(tree[k]!, at, total);
    end = better(end, at, total);
  }
  const chain: L[] = [];
  for (let at = end; at >= 0; at = previous[at]!) chain.push(ordered[at]!);
  return chain.reverse();
}

/** Of two ends of a chain the one of more weight, the first where both weigh the same; -1 is none. */
function better(a: number, b: number, total: readonly number[]): number {
  return a < 0 || (b >= 0 && total[b]! > total[a]!) ? b : a;
}
