/** Two facts that were held against each other, as indexes into their lists. */
export interface Paired {
  readonly left: number;
  readonly right: number;
}

type Scored = Paired & { readonly score: number };

/**
 * Pairs the items of two lists one to one, best score first; pairs below `least` are not made. Ties go to pairs at alike
 * places, then at early ones, so that swapping the lists swaps the pairs.
 */
export function pairUp<T>(
  left: readonly T[],
  right: readonly T[],
  score: (a: T, b: T) => number,
  least: number,
): Paired[] {
  const candidates: Scored[] = [];
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < right.length; j++) {
      const s = score(left[i]!, right[j]!);
      if (s >= least) candidates.push({ left: i, right: j, score: s });
    }
  return chosen(candidates, left.length, right.length);
}

/** How items are paired where whether two may be a pair is another question than how well they suit each other. */
export interface Fit<T> {
  readonly fits: (a: T, b: T) => boolean;
  readonly score: (a: T, b: T) => number;
}

/** As `pairUp`, for all pairs that fit; two that have no rival need no score, and most claims have one number or none. */
export function pairFitting<T>(left: readonly T[], right: readonly T[], { fits, score }: Fit<T>): Paired[] {
  const fitting: Paired[] = [];
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < right.length; j++) if (fits(left[i]!, right[j]!)) fitting.push({ left: i, right: j });
  if (fitting.length < 2) return fitting;
  const scored = fitting.map((pair) => ({ ...pair, score: score(left[pair.left]!, right[pair.right]!) }));
  return chosen(scored, left.length, right.length);
}

function chosen(candidates: readonly Scored[], lefts: number, rights: number): Paired[] {
  if (candidates.length < 2) return [...candidates];
  const apart = (p: Paired) => Math.abs(p.left / lefts - p.right / rights);
  const best = candidates.toSorted(
    (p, q) => q.score - p.score || apart(p) - apart(q) || p.left + p.right - (q.left + q.right),
  );
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return best.filter((p) => {
    if (taken.left.has(p.left) || taken.right.has(p.right)) return false;
    taken.left.add(p.left);
    taken.right.add(p.right);
    return true;
  });
}

/** The items of a list that no pair took. */
export function unpaired<T>(list: readonly T[], pairs: readonly Paired[], side: "left" | "right"): T[] {
  if (pairs.length === 0) return [...list];
  const taken = new Set(pairs.map((p) => p[side]));
  return list.filter((_, i) => !taken.has(i));
}
