import { type PairTable, rounded, type ScoredPair } from "../likeness/pairs.ts";
import type { HeldCounts } from "./heldCounts.ts";

/** What the odds are read from besides the pair itself. */
export interface Surroundings {
  readonly table: PairTable;
  /** Part of the text that was kept; see `likeness.ts`. */
  readonly kept: number;
  /** How far the texts seem to tell of different events; see `foreignness.ts`. */
  readonly foreign: number;
  /** What the claims of a pair count; null too where the texts were kept. */
  readonly counts: (i: number, j: number) => HeldCounts | null;
}

/** How many pairs are possible at a pair's place; see `gaps.ts`. */
export type Gap = (i: number, j: number) => number;

/**
 * A logistic model fitted on links against near misses of outlets, revision, rewriting-de, wordings-de and mixed-de, each
 * set with equal weight, and against pairs of texts that do not belong together; then rounded and moved by hand to what
 * keeps all sets up. Units: log odds.
 */
const START = 4.05;
/** Shared words, as the logarithm of the likeness: from .1 to .2 means as much as from .3 to .6. */
const LIKENESS = 3.7;
const LIKENESS_FLOOR = 0.02;
/** Measured from the likeness of a middling retelling, so that the weight tilts the odds and does not lift them. */
const LIKENESS_PIVOT = 0.2;
/** What the neighbours add. */
const CONTEXT = 3.2;
/** Where most was kept, an unlike pair is seldom a rewording. */
const KEPT = 5.7;
/** The more pairs are possible at a place, the likelier the best of them is chance: near a plain prior of 1 / gap. */
const GAP = 1;
/** In a mostly kept text what was not kept in its place was mostly taken out. */
const KEPT_GAP = 0.55;
/**
 * … but not a pair as like as this and as far above its rivals: that was moved. Costs revision, whose gold knows no moves, .001;
 * without it a claim taken to the top of a lightly revised article and reworded is told as dropped and added.
 */
const MOVED_BASE = 0.6;
const MOVED_MARGIN = 0.35;
/** A rival almost as good makes a pair doubtful. */
const MARGIN = 4.4;
/**
 * A number that both tell of things alike. At 2 ten pairs of reports that share hardly a word have two false links more, at 1 others
 * have one true link less.
 */
const TOLD_COUNT = 1.5;

/**
 * Two events of one kind are told in the same words, and in short texts no gap is wide. Set on invented reports: at 9 what
 * such reports always say ("Aftershocks were felt.") is still linked, from 12 on only what is nearly equal.
 */
export const FOREIGN = 16;

/** Log odds that two sentences say the same; 0 is as likely as not. Asked once for each order that bounds the gaps. */
export function linkOdds({
  table,
  kept,
  foreign,
  counts,
}: Surroundings): (gap: Gap) => (pair: ScoredPair) => number {
  const margin = marginsOf(table);
  const isPlain = (pair: ScoredPair) => pair.base >= MOVED_BASE && margin(pair) >= MOVED_MARGIN;
  return (gap) => (pair) =>
    rounded(
      START +
        LIKENESS * Math.log((pair.base + LIKENESS_FLOOR) / LIKENESS_PIVOT) +
        CONTEXT * (pair.score - pair.base) -
        KEPT * kept -
        FOREIGN * foreign -
        (GAP + (isPlain(pair) ? 0 : KEPT_GAP * kept)) * Math.log(gap(pair.i, pair.j) + 1) +
        MARGIN * margin(pair) +
        (counts(pair.i, pair.j) === "told" ? TOLD_COUNT : 0),
    );
}

/** By how much a pair's score is above that of its best rival for either place; below zero where the rival is better. */
function marginsOf(table: PairTable): (pair: ScoredPair) => number {
  const rows = table.rows.map(twoBest);
  const columns = table.columns.map(twoBest);
  return (pair) => pair.score - Math.max(rivalOf(pair, rows[pair.i]!), rivalOf(pair, columns[pair.j]!));
}

interface TwoBest {
  readonly best: number;
  readonly second: number;
}

function twoBest(line: readonly ScoredPair[]): TwoBest {
  let best = 0;
  let second = 0;
  for (const { score } of line) {
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
  }
  return { best, second };
}

function rivalOf({ score }: ScoredPair, { best, second }: TwoBest): number {
  return score >= best ? second : best;
}
