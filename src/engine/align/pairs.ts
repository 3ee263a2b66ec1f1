import { keepShape } from "../keepShape.ts";
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

/** The pairs worth scoring, sparse; any other pair counts as unlike. */
export interface PairTable {
  readonly size: Size;
  readonly pairs: readonly ScoredPair[];
  /** Pairs of a place of the left, by ascending j. */
  readonly rows: readonly (readonly ScoredPair[])[];
  /** Pairs of a place of the right, by ascending i. */
  readonly columns: readonly (readonly ScoredPair[])[];
  find(i: number, j: number): ScoredPair | undefined;
  /** Likeness of the two sentences alone, 0 where the pair is not among those worth scoring. */
  base(i: number, j: number): number;
}

/** `pairs` ascend by i, then j. */
export function pairTable(size: Size, pairs: readonly ScoredPair[]): PairTable {
  return new SparseTable(size, pairs);
}

class SparseTable implements PairTable {
  readonly size: Size;
  readonly pairs: readonly ScoredPair[];
  readonly rows: readonly ScoredPair[][];
  readonly columns: readonly ScoredPair[][];
  /** Where the row of each place of the left begins in the lists of all pairs. */
  private readonly starts: Int32Array;
  private readonly rights: Int32Array;
  private readonly bases: Float64Array;

  constructor(size: Size, pairs: readonly ScoredPair[]) {
    this.size = size;
    this.pairs = pairs;
    this.rows = Array.from({ length: size.left }, () => []);
    this.columns = Array.from({ length: size.right }, () => []);
    this.starts = new Int32Array(size.left + 1);
    this.rights = new Int32Array(pairs.length);
    this.bases = new Float64Array(pairs.length);
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at]!;
      this.rows[pair.i]!.push(pair);
      this.columns[pair.j]!.push(pair);
      this.starts[pair.i + 1] = at + 1;
      this.rights[at] = pair.j;
      this.bases[at] = pair.base;
    }
    // A place without pairs begins where the one before it ends.
    for (let i = 1; i <= size.left; i++) this.starts[i] = Math.max(this.starts[i]!, this.starts[i - 1]!);
  }

  find(i: number, j: number): ScoredPair | undefined {
    const at = this.indexOf(i, j);
    return at < 0 ? undefined : this.pairs[at];
  }

  base(i: number, j: number): number {
    const at = this.indexOf(i, j);
    return at < 0 ? 0 : this.bases[at]!;
  }

  /** Rows are short, of one pair where a sentence was kept: a search in one costs less than a map of all pairs. */
  private indexOf(i: number, j: number): number {
    if (i < 0 || i >= this.size.left) return -1;
    let from = this.starts[i]!;
    let to = this.starts[i + 1]!;
    const end = to;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.rights[middle]! < j) from = middle + 1;
      else to = middle;
    }
    return from < end && this.rights[from] === j ? from : -1;
  }
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

keepShape(pairTable({ left: 0, right: 0 }, []));
