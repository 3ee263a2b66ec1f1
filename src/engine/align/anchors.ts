import type { Pair } from "../model.ts";

/** Two places that stand for each other whatever the rest says. */
export interface Anchor {
  readonly i: number;
  readonly j: number;
}

/**
 * Sentences equal on both sides, before anything is scored: unchanged text costs next to nothing.
 *
 * Certain are the equal sentences at both ends of the texts, those that stand once in each text, wherever that is, and
 * equal neighbours of such a pair. So a repeated "He declined." is paired by its place; one that no neighbour vouches
 * for is left to the scores. Symmetric and linear, where a longest common subsequence is neither.
 *
 * `keys` are equal for equal sentences; `closed` places are left alone.
 */
export function equalAnchors(keys: Pair<readonly string[]>, closed: Pair<ReadonlySet<number>>): Anchor[] {
  const { left, right } = keys;
  const rightOf = new Map<number, number>();
  const leftOf = new Map<number, number>();
  // Nothing stands beyond the ends.
  const equal = (i: number, j: number) => left[i] !== undefined && left[i] === right[j];
  const free = (i: number, j: number) =>
    !rightOf.has(i) && !leftOf.has(j) && !closed.left.has(i) && !closed.right.has(j);
  const extend = (from: Anchor, step: 1 | -1) => {
    let { i, j } = from;
    while (equal(i, j) && free(i, j)) {
      rightOf.set(i, j);
      leftOf.set(j, i);
      i += step;
      j += step;
    }
  };
  extend({ i: 0, j: 0 }, 1);
  extend({ i: left.length - 1, j: right.length - 1 }, -1);
  const once = { left: placesOfUnique(left), right: placesOfUnique(right) };
  const unique = [...once.left].flatMap(([key, i]) => {
    const j = once.right.get(key);
    return j === undefined ? [] : [{ i, j }];
  });
  // All unique pairs first: a run of neighbours must not take a place that another pair is sure of.
  const fresh = unique.filter(({ i, j }) => free(i, j));
  for (const { i, j } of fresh) {
    rightOf.set(i, j);
    leftOf.set(j, i);
  }
  for (const { i, j } of fresh) {
    extend({ i: i + 1, j: j + 1 }, 1);
    extend({ i: i - 1, j: j - 1 }, -1);
  }
  return [...rightOf].map(([i, j]) => ({ i, j })).sort((p, q) => p.i - q.i);
}

function placesOfUnique(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  keys.forEach((key, at) => {
    if (places.has(key)) repeated.add(key);
    places.set(key, at);
  });
  for (const key of repeated) places.delete(key);
  return places;
}
