import type { CoarseStretch, Evidence, Options, Pair, RunnerUp } from "../model.ts";
import type { Text } from "../text.ts";
import type { Work } from "../work.ts";
import { absorb, type Group } from "./absorption.ts";
import { bagsOf, emptyVocabularies } from "./bags.ts";
import { withContext } from "./context.ts";
import { movedLinks } from "./moves.ts";
import { pairTable, type ScoredPair } from "./pairs.ts";
import { likenessOf, primaryLinks } from "./primary.ts";
import { type Sequence, type SequenceKind, sequenceOf } from "./sequence.ts";
import { similarityOf } from "./similarity.ts";

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
  const found = (["heading", "sentence"] as const).flatMap((kind) => alignKind(texts, kind, work));
  const links = found.flatMap((group) =>
    group.left.flatMap((left) => group.right.map((right) => ({ left, right, group }))),
  );
  const moved = movedLinks(links);
  const groups = found.map((group): AlignedGroup => {
    const own = links.filter((link) => link.group === group);
    const away = own.filter((link) => moved.has(link)).length;
    return {
      ...group,
      certain: true,
      moved: 2 * away > own.length,
      evidence: { names: [], numbers: [], words: [] },
      runnerUp: null,
    };
  });
  groups.sort((a, b) => a.left[0]! - b.left[0]!);
  return { groups, echoes: [], coarse: [] };
}

interface FoundGroup extends Group {
  readonly score: number;
}

function alignKind(texts: Pair<Text>, kind: SequenceKind, work: Work): FoundGroup[] {
  const left = sequenceOf(texts.left, kind);
  const right = sequenceOf(texts.right, kind);
  if (left.claims.length === 0 || right.claims.length === 0) return [];
  const vocabularies = emptyVocabularies();
  const read = (side: Sequence) => side.lines.map((line) => bagsOf(line, vocabularies));
  const similarity = similarityOf({ left: read(left), right: read(right) }, vocabularies);
  const pairs: ScoredPair[] = [];
  for (let i = 0; i < left.claims.length; i++) {
    for (let j = 0; j < right.claims.length; j++) {
      work.spend(1);
      const base = similarity.base(i, j);
      if (base > 0) pairs.push({ i, j, base, score: base });
    }
  }
  const table = withContext(pairTable({ left: left.claims.length, right: right.claims.length }, pairs));
  const likeness = likenessOf(table);
  const primary = primaryLinks(table, likeness);
  const groups = absorb(
    primary.map(({ i, j }) => ({ left: [i], right: [j] })),
    table,
    similarity,
    likeness,
  );
  return groups.map((group, at) => ({
    left: group.left.map((i) => left.claims[i]!),
    right: group.right.map((j) => right.claims[j]!),
    score: Math.min(1, primary[at]!.score),
  }));
}
