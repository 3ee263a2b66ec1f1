import { type PairTable, rounded, type ScoredPair } from "./pairs.ts";

/** A sentence this like its best counterpart was kept, but for a few words. */
const KEPT = 0.75;

/** How the two texts stand to each other, each 0 to 1, over the sentences of the text that is better found in the other. */
export interface TextLikeness {
  /** Mean of the best likeness: .1 for different subjects, .25 to .35 for two outlets, .4 for two wordings, .8 for a revision. */
  readonly mean: number;
  /** The part that was kept. In a text that was mostly kept, an unlike pair is a deletion and an insertion. */
  readonly kept: number;
}

export function likenessOf({ rows, columns }: PairTable): TextLikeness {
  const left = ofLines(rows);
  const right = ofLines(columns);
  return { mean: Math.max(left.mean, right.mean), kept: Math.max(left.kept, right.kept) };
}

function ofLines(lines: readonly (readonly ScoredPair[])[]): TextLikeness {
  if (lines.length === 0) return { mean: 0, kept: 0 };
  const best = lines.map((line) => line.reduce((most, { base }) => Math.max(most, base), 0));
  return {
    mean: rounded(best.reduce((sum, likeness) => sum + likeness, 0) / best.length),
    kept: best.filter((likeness) => likeness > KEPT).length / best.length,
  };
}
