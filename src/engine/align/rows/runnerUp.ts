import type { RunnerUp } from "../../model.ts";
import type { PairTable, ScoredPair } from "../likeness/pairs.ts";
import type { Group } from "./absorption.ts";

/** A pair less like than this is no alternative worth showing. */
const LEAST_SCORE = 0.15;

/** The best pair that has a place of the group on one side and no link to the group's other side; in places. */
export function runnerUpOf(
  group: Group,
  { rows, columns }: PairTable,
  linked: (i: number, j: number) => boolean,
): RunnerUp | null {
  let best: ScoredPair | null = null;
  for (const i of group.left) best = bestRival(best, rows[i]!, linked);
  for (const j of group.right) best = bestRival(best, columns[j]!, linked);
  return best && { left: best.i, right: best.j, score: Math.min(1, best.score) };
}

function bestRival(
  known: ScoredPair | null,
  line: readonly ScoredPair[],
  linked: (i: number, j: number) => boolean,
): ScoredPair | null {
  let best = known;
  for (const pair of line) {
    const isBetter = pair.score >= LEAST_SCORE && (best === null || pair.score > best.score);
    if (isBetter && !linked(pair.i, pair.j)) best = pair;
  }
  return best;
}
