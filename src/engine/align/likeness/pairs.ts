/** A pair of places, one of each sequence, with its likeness. */
export interface ScoredPair {
  readonly i: number;
  readonly j: number;
  /** Likeness of the two sentences alone. */
  readonly base: number;
  /** Likeness with what their neighbours say. */
  readonly score: number;
}

export interface Size {
  readonly left: number;
  readonly right: number;
}

/** The pairs worth scoring, sparse; any other pair counts as unlike. `findPair` and `baseOf` look one up. */
export interface PairTable extends PairIndex {
  readonly size: Size;
  readonly pairs: readonly ScoredPair[];
  /** Pairs of a place of the left, by ascending j. */
  readonly rows: readonly (readonly ScoredPair[])[];
  /** Pairs of a place of the right, by ascending i. */
  readonly columns: readonly (readonly ScoredPair[])[];
}

/** `pairs` ascend by i, then j. */
export function pairTable(size: Size, pairs: readonly ScoredPair[]): PairTable {
  const rows: ScoredPair[][] = Array.from({ length: size.left }, () => []);
  const columns: ScoredPair[][] = Array.from({ length: size.right }, () => []);
  const starts = new Int32Array(size.left + 1);
  const rights = new Int32Array(pairs.length);
  const bases = new Float64Array(pairs.length);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]!;
    rows[pair.i]!.push(pair);
    columns[pair.j]!.push(pair);
    starts[pair.i + 1] = at + 1;
    rights[at] = pair.j;
    bases[at] = pair.base;
  }
  // A place without pairs begins where the one before it ends.
  for (let i = 1; i <= size.left; i++) starts[i] = Math.max(starts[i]!, starts[i - 1]!);
  return { size, pairs, rows, columns, starts, rights, bases };
}

/** A pair, where it is among those worth scoring. */
export function findPair(table: PairTable, i: number, j: number): ScoredPair | undefined {
  const at = placeOf(table, i, j);
  return at < 0 ? undefined : table.pairs[at];
}

/** Likeness of the two sentences alone, 0 where the pair is not among those worth scoring. */
export function baseOf(table: PairTable, i: number, j: number): number {
  const at = placeOf(table, i, j);
  return at < 0 ? 0 : table.bases[at]!;
}

/** Where in the list of all pairs one of them stands. */
interface PairIndex {
  /** Where the row of each place of the left begins; the last tells where all end. */
  readonly starts: Int32Array;
  /** The right place of each. */
  readonly rights: Int32Array;
  /** The `base` of each. */
  readonly bases: Float64Array;
}

/** Rows are short, of one pair where a sentence was kept: a search in one costs less than a map of all pairs. */
function placeOf({ starts, rights }: PairIndex, i: number, j: number): number {
  if (i < 0 || i >= starts.length - 1) return -1;
  let from = starts[i]!;
  let to = starts[i + 1]!;
  const end = to;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rights[middle]! < j) from = middle + 1;
    else to = middle;
  }
  return from < end && rights[from] === j ? from : -1;
}

/** How far apart the places are in their texts, 0 to 1. */
export function distance({ i, j }: { i: number; j: number }, size: Size): number {
  return Math.abs((i + 0.5) / size.left - (j + 0.5) / size.right);
}

/**
 * Best first. Ties go to the pair nearer the diagonal, then to the earlier: both are the same seen from either side, and
 * two pairs still tied share no place, so swapping the texts swaps the choice.
 */
export function bestFirst<P extends { readonly i: number; readonly j: number }>(
  size: Size,
  worth: (pair: P) => number,
): (p: P, q: P) => number {
  const skew = ({ i, j }: P) => Math.abs((2 * i + 1) * size.right - (2 * j + 1) * size.left);
  return (p, q) => worth(q) - worth(p) || skew(p) - skew(q) || p.i + p.j - (q.i + q.j) || p.i - q.i;
}

/** Sums in another order differ in the last bits; no choice may hang on them. */
export function rounded(score: number): number {
  return Math.round(score * 1e9) / 1e9;
}
