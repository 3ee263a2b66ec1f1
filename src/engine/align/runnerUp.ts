import type { RunnerUp } from "../model.ts";
import type { Group } from "./absorption.ts";
import type { PairTable } from "./pairs.ts";

/** A pair less like than this is no alternative worth showing. */
const LEAST_SCORE = 0.15;

/** The best pair that has a place of the group on one side and no link to the group's other side; in places. */
export function runnerUpOf(
  group: Group,
  { rows, columns }: PairTable,
  linked: (i: number, j: number) => boolean,
): RunnerUp | null {
  const rivals = [...group.left.flatMap((i) => rows[i]!), ...group.right.flatMap((j) => columns[j]!)].filter(
    ({ i, j, score }) => score >= LEAST_SCORE && !linked(i, j),
  );
  if (rivals.length === 0) return null;
  const best = rivals.reduce((most, pair) => (pair.score > most.score ? pair : most));
  return { left: best.i, right: best.j, score: Math.min(1, best.score) };
}
