/** A pair of places, one of each sequence, with its likeness. */
export interface ScoredPair {
  readonly i: number;
  readonly j: number;
  /** Likeness of the two sentences alone. */
  readonly base: number;
  /** Likeness with what their neighbours say; what links are chosen by. */
  readonly score: number;
}

/** The pairs worth scoring, sparse; any other pair counts as unlike. */
export interface PairTable {
  readonly size: { readonly left: number; readonly right: number };
  readonly pairs: readonly ScoredPair[];
  /** Pairs of a place of the left, by ascending j. */
  readonly rows: readonly (readonly ScoredPair[])[];
  /** Pairs of a place of the right, by ascending i. */
  readonly columns: readonly (readonly ScoredPair[])[];
  find(i: number, j: number): ScoredPair | undefined;
}

export function pairTable(size: PairTable["size"], pairs: readonly ScoredPair[]): PairTable {
  const rows: ScoredPair[][] = Array.from({ length: size.left }, () => []);
  const columns: ScoredPair[][] = Array.from({ length: size.right }, () => []);
  const byKey = new Map<number, ScoredPair>();
  for (const pair of [...pairs].sort((p, q) => p.i - q.i || p.j - q.j)) {
    rows[pair.i]!.push(pair);
    columns[pair.j]!.push(pair);
    byKey.set(pair.i * size.right + pair.j, pair);
  }
  const inside = (i: number, j: number) => i >= 0 && j >= 0 && i < size.left && j < size.right;
  return {
    size,
    pairs: rows.flat(),
    rows,
    columns,
    find: (i, j) => (inside(i, j) ? byKey.get(i * size.right + j) : undefined),
  };
}

/** How far apart the places are in their texts, 0 to 1. */
export function distance({ i, j }: { i: number; j: number }, size: PairTable["size"]): number {
  return Math.abs((i + 0.5) / size.left - (j + 0.5) / size.right);
}

/**
 * Best first. Ties go to the pair nearer the diagonal, then to the earlier: both are the same seen from either side, and
 * two pairs still tied share no place, so swapping the texts swaps the choice.
 */
export function bestFirst(size: PairTable["size"]): (p: ScoredPair, q: ScoredPair) => number {
  const skew = ({ i, j }: ScoredPair) => Math.abs((2 * i + 1) * size.right - (2 * j + 1) * size.left);
  return (p, q) => q.score - p.score || skew(p) - skew(q) || p.i + p.j - (q.i + q.j) || p.i - q.i;
}
