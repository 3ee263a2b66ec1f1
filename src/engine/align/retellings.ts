import type { Pair } from "../model.ts";
import type { Group } from "./absorption.ts";
import type { Anchor } from "./anchors.ts";
import type { PairTable, ScoredPair } from "./pairs.ts";

/**
 * So like is a sentence told again, wherever that is. Between two sentences that both have their row such a likeness is
 * as often the subject of the text; on the sets five of eight were, so those are left alone.
 */
const RETOLD = 0.6;

/** Sentences left over by all rows that plainly say what some row says; each with the likest of them. */
export function plainRetellings(
  groups: readonly Group[],
  { rows, columns }: PairTable,
  closed: Pair<ReadonlySet<number>>,
): Anchor[] {
  const inRow = {
    left: new Set(groups.flatMap(({ left }) => left)),
    right: new Set(groups.flatMap(({ right }) => right)),
  };
  const likest = (line: readonly ScoredPair[], isHost: (pair: ScoredPair) => boolean) =>
    line.reduce<ScoredPair | null>(
      (most, pair) => (pair.base >= RETOLD && isHost(pair) && pair.base > (most?.base ?? 0) ? pair : most),
      null,
    );
  const isFree = (side: "left" | "right", place: number) =>
    !inRow[side].has(place) && !closed[side].has(place);
  return [
    ...rows.flatMap((line, i) =>
      isFree("left", i) ? (likest(line, ({ j }) => inRow.right.has(j) && !closed.right.has(j)) ?? []) : [],
    ),
    ...columns.flatMap((line, j) =>
      isFree("right", j) ? (likest(line, ({ i }) => inRow.left.has(i) && !closed.left.has(i)) ?? []) : [],
    ),
  ];
}
