/** Two facts that were held against each other, as indexes into their lists. */
export interface Paired {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

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
  const candidates: Paired[] = [];
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      const s = score(a, b);
      if (s >= least) candidates.push({ left: i, right: j, score: s });
    });
  });
  const apart = (p: Paired) => Math.abs(p.left / left.length - p.right / right.length);
  candidates.sort(
    (p, q) => q.score - p.score || apart(p) - apart(q) || p.left + p.right - (q.left + q.right),
  );
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return candidates.filter((p) => {
    if (taken.left.has(p.left) || taken.right.has(p.right)) return false;
    taken.left.add(p.left);
    taken.right.add(p.right);
    return true;
  });
}

/** The items of a list that no pair took. */
export function unpaired<T>(list: readonly T[], pairs: readonly Paired[], side: "left" | "right"): T[] {
  const taken = new Set(pairs.map((p) => p[side]));
  return list.filter((_, i) => !taken.has(i));
}
