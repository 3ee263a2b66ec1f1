import type { CoarseStretch, Evidence, Options, Pair, RunnerUp } from "../model.ts";
import { isCompared, type Text } from "../text.ts";
import { tokenize } from "../words/tokens.ts";
import type { Work } from "../work.ts";

/** A row of the alignment: indexes of claims, each side sorted. */
export interface AlignedGroup {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly score: number;
  readonly certain: boolean;
  readonly moved: boolean;
  readonly evidence: Evidence;
  readonly runnerUp: RunnerUp | null;
}

/** A second telling: claims of two different rows, or of a row and of none. */
export interface AlignedEcho {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  readonly moved: boolean;
}

export interface Alignment {
  /** In the order of the left text; a claim is in one group at most. */
  readonly groups: readonly AlignedGroup[];
  readonly echoes: readonly AlignedEcho[];
  /** Stretches matched coarsely because the step limit was met; empty where the result is exact. */
  readonly coarse: readonly CoarseStretch[];
}

/** Finds which claims of two texts say the same. */
export function align(texts: Pair<Text>, _options: Options, work: Work): Alignment {
  const bags = (side: Text) =>
    side.claims.map(
      (c) => new Set(tokenize(side.text, [c.start, c.end], side.language).map((t) => t.normal)),
    );
  const left = bags(texts.left);
  const right = bags(texts.right);
  const pairs: { i: number; j: number; score: number }[] = [];
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      work.spend(1);
      if (!isCompared(texts.left.claims[i]!) || !isCompared(texts.right.claims[j]!)) return;
      let shared = 0;
      for (const t of a) if (b.has(t)) shared++;
      const score = (2 * shared) / (a.size + b.size);
      if (score > 0.4) pairs.push({ i, j, score });
    });
  });
  pairs.sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const groups: AlignedGroup[] = [];
  for (const { i, j, score } of pairs) {
    if (taken.left.has(i) || taken.right.has(j)) continue;
    taken.left.add(i);
    taken.right.add(j);
    groups.push({
      left: [i],
      right: [j],
      score,
      certain: true,
      moved: false,
      evidence: { names: [], numbers: [], words: [] },
      runnerUp: null,
    });
  }
  groups.sort((a, b) => a.left[0]! - b.left[0]!);
  return { groups, echoes: [], coarse: [] };
}
