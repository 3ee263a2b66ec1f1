import type { Pair } from "../../model.ts";
import type { Anchor } from "../anchors/anchors.ts";
import type { Size } from "../likeness/pairs.ts";

/**
 * Least part of the steps from sentence to sentence that both texts take together in new words. Two wordings of one text
 * have .6 to .9 (wordings-de), wordings with sentences left out, put in and kept at most .5 (mixed-de).
 */
const LEAST_IN_STEP = 0.55;

/** So many sentences in a row may share no words with their counterparts. */
const LONGEST_STRETCH = 2;

interface Surroundings {
  /** Part of the texts that was told in new words. */
  readonly anew: number;
  readonly closed: Pair<ReadonlySet<number>>;
  /** The sequences are all of both texts. */
  readonly isAll: boolean;
}

/**
 * Pairs by their place alone: where one text tells the other anew sentence by sentence, what stands alone between two
 * links on both sides belongs together, though it shares no word ("He declined." - "Nothing came of it.").
 *
 *     1~1 2- 3~3 4~4 5~5 +2   ->   1~1 2~2 3~3 4~4 5~5
 *
 * Where much was kept it would be a deletion and an insertion, so only the part told anew counts: `anew`, 0 to 1. A sentence
 * laid beside a sentence, with nothing else in either text (`isAll`), has but one place to go.
 */
export function inStep(
  links: readonly Anchor[],
  size: Size,
  { anew, closed, isAll }: Surroundings,
): Anchor[] {
  const rightOf = placesAcross(links, size);
  const isLone = isAll && size.left === 1 && size.right === 1;
  if (!isLone && !runInStep(rightOf, size, anew)) return [];
  const rights = new Set(rightOf.values());
  const isFree = (i: number, j: number) =>
    !rightOf.has(i) && !rights.has(j) && !closed.left.has(i) && !closed.right.has(j);
  return [...rightOf].flatMap(([i, j]) => {
    let length = 0;
    while (length <= LONGEST_STRETCH && isFree(i + length + 1, j + length + 1)) length++;
    const isBounded = length <= LONGEST_STRETCH && rightOf.get(i + length + 1) === j + length + 1;
    return isBounded ? Array.from({ length }, (_, at) => ({ i: i + at + 1, j: j + at + 1 })) : [];
  });
}

/** Whether one text tells the other anew sentence by sentence. */
export function areInStep(links: readonly Anchor[], size: Size, anew: number): boolean {
  return runInStep(placesAcross(links, size), size, anew);
}

/** By place of the left; both ends of the texts are linked as well. */
function placesAcross(links: readonly Anchor[], { left, right }: Size): ReadonlyMap<number, number> {
  return new Map([...links.map(({ i, j }) => [i, j] as const), [-1, -1], [left, right]]);
}

function runInStep(rightOf: ReadonlyMap<number, number>, { left, right }: Size, anew: number): boolean {
  const steps = [...rightOf].filter(([i, j]) => rightOf.get(i + 1) === j + 1).length;
  return anew * (steps / (Math.max(left, right) + 1)) >= LEAST_IN_STEP;
}
