import type { CoarseStretch, Evidence, Options, Pair, RunnerUp, Side } from "../model.ts";
import type { Text } from "../text.ts";
import { emptyTokenStore, type TokenStore } from "../words/tokenStore.ts";
import type { Work } from "../work.ts";
import { alignKind, KINDS, mixedRows } from "./alignKind.ts";
import { evidenceOf, evidenceReaders } from "./evidence/evidence.ts";
import { termCounts } from "./evidence/termCounts.ts";
import { foreignnessOf } from "./likeness/foreignness.ts";
import { outOfOrder } from "./outOfOrder.ts";
import { pinnedClaims } from "./pins.ts";
import { type ReadingOptions, readingOf } from "./reading/reading.ts";

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

export interface AlignOptions extends Options, ReadingOptions {
  /** As `plainTerms`. */
  readonly store?: TokenStore;
}

/** Least log odds of a row that is drawn without a question mark; see docs/alignment.md, certainty. */
const CERTAIN_ODDS = 2;

/** Finds which claims of two texts say the same. */
export function align(texts: Pair<Text>, options: AlignOptions, work: Work): Alignment {
  const pins = pinnedClaims(options.pins ?? [], texts);
  const reading = readingOf(texts, options);
  const foreign = foreignnessOf(reading);
  const parts = KINDS.map((kind) => alignKind(kind, { texts, reading, pins, options, foreign }, work));
  const readers = evidenceReaders(
    { store: options.store ?? emptyTokenStore(), termsOf: reading.termsOf, plainTerms: reading.plainTerms },
    termCounts(reading.terms),
  );
  const stretch = (side: Side, claims: readonly number[]) => ({
    lines: claims.map((claim) => reading.lines[side][claim]!),
    terms: claims.map((claim) => reading.terms[side][claim]!),
    language: texts[side].language,
  });
  const isTiny = Math.min(texts.left.claims.length, texts.right.claims.length) <= TINY;
  const rows = [...parts.flatMap((part) => part.rows), ...mixedRows(pins, texts)].flatMap((row) => {
    const sides = { left: stretch("left", row.left), right: stretch("right", row.right) };
    const evidence = evidenceOf(sides.left, sides.right, readers);
    const certain = row.odds >= CERTAIN_ODDS;
    // What is shown is as the left has it; whether there is anything must not hang on which text is called left.
    if (isTiny && !certain && isEmpty(evidence) && isEmpty(evidenceOf(sides.right, sides.left, readers)))
      return [];
    return [{ ...row, evidence, certain }];
  });
  const told = parts.flatMap((part) => part.echoes);
  const { moved, coarse } = outOfOrder({ rows, echoes: told }, texts, work);

  const groups = rows.map(
    ({ left, right, score, certain, evidence, runnerUp }, at): AlignedGroup => ({
      left,
      right,
      score,
      certain,
      moved: moved.rows.has(at),
      evidence,
      runnerUp,
    }),
  );
  const echoes = told.map(
    ({ left, right, score }, at): AlignedEcho => ({ left, right, score, moved: moved.echoes.has(at) }),
  );
  return {
    groups: groups.sort((a, b) => a.left[0]! - b.left[0]!),
    echoes: echoes.sort((a, b) => a.left - b.left || a.right - b.right),
    coarse: [...parts.flatMap((part) => part.coarse), ...coarse],
  };
}

/**
 * Up to here a sentence has hardly a rival, and small words alone seem to be enough: in a text this tiny a doubtful row must
 * share a name, a number or a word that a reader could be shown. In longer ones that costs more true rows of inflected words
 * than it keeps false ones out.
 */
const TINY = 4;

function isEmpty({ names, numbers, words }: Evidence): boolean {
  return names.length + numbers.length + words.length === 0;
}
