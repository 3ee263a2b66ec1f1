import type { Pair, RunnerUp } from "../model.ts";
import type { Work } from "../work.ts";
import type { Anchor } from "./anchors/anchors.ts";
import { findPair, type Size } from "./likeness/pairs.ts";
import type { Similarity } from "./likeness/similarity.ts";
import { linkSentences, type SentenceLinks } from "./linkSentences.ts";
import { gapsBetween } from "./links/gaps.ts";
import { areInStep } from "./links/inStep.ts";
import { mainOrder } from "./links/primary.ts";
import { absorb, type Group, type LikelyGroup } from "./rows/absorption.ts";
import { joinRecut } from "./rows/joinRecut.ts";
import { plainRetellings } from "./rows/retellings.ts";
import { retoldLeads } from "./rows/retoldLeads.ts";
import { type RetoldNumbers, retoldNumbers } from "./rows/retoldNumbers.ts";
import { rowsByPlace } from "./rows/rowsByPlace.ts";
import { runnerUpOf } from "./rows/runnerUp.ts";
import { type ScoredPairs, scorePairs } from "./scorePairs.ts";
import type { SequenceInput } from "./sequenceInput.ts";

/** `odds` of a row the reader made, of equal sentences, and of sentences that stand whole in each other, are without bound. */
export interface SequenceRow extends LikelyGroup {
  readonly runnerUp: RunnerUp | null;
}

export interface SequenceAlignment {
  readonly rows: readonly SequenceRow[];
  readonly echoes: readonly (Anchor & { readonly score: number })[];
  /** Places that were not searched since the work limit was met. */
  readonly unsearched: Pair<readonly number[]>;
}

/**
 * Pairs are scored and the best are linked one to one; what is left over joins a row or is an echo; what alone has a number is
 * tied by it.
 */
export function alignSequence(input: SequenceInput, work: Work): SequenceAlignment {
  const scored = scorePairs(input, work);
  const { size, similarity, table, kept, unsearched } = scored;
  const found = linkSentences(scored, input);
  const likely = likelihood(scored, found, input);
  const { rows, retellings } = grownRows(scored, found, input, likely);
  const isFree = isFreelyTold(scored, found, input);
  const byNumber = isFree ? retoldNumbers(rows, input.terms, { ...found, ...input, table }) : NONE_RETOLD;
  const groups = [...rows, ...byNumber.rows.map(likely.row)];
  const echoes = [...retellings];
  const addNew = (told: readonly Anchor[]) => {
    const known = linkTest(size, groups, echoes);
    echoes.push(...told.filter(({ i, j }) => !known(i, j)));
  };
  addNew(plainRetellings(groups, table, { kept, closed: input.closed }));
  addNew(byNumber.echoes);
  addNew(isFree ? retoldLeads(groups, input.terms, { ...found, ...input, table }) : []);

  const linked = linkTest(size, groups, echoes);
  return {
    rows: groups.map((group) => ({
      ...group,
      odds:
        Number.isFinite(group.odds) && standsWhole(group, similarity) ? Number.POSITIVE_INFINITY : group.odds,
      runnerUp: runnerUpOf(group, table, linked),
    })),
    echoes: echoes.map((echo) => ({ ...echo, score: likely.score(echo) })),
    unsearched,
  };
}

const NONE_RETOLD: RetoldNumbers = { rows: [], echoes: [] };

/** How likely links and rows of one link are. */
interface Likelihood {
  readonly score: (link: Anchor) => number;
  readonly row: (link: Anchor) => LikelyGroup;
}

function likelihood(
  { sentences, settled, table }: ScoredPairs,
  { odds }: SentenceLinks,
  { strictness }: SequenceInput,
): Likelihood {
  const settledLefts = new Set(settled.anchors.map(({ i }) => i));
  const isGiven = ({ i, j }: Anchor) => settledLefts.has(i) || sentences.left[i] === sentences.right[j];
  const oddsOf = (link: Anchor) => {
    if (isGiven(link)) return Number.POSITIVE_INFINITY;
    const pair = findPair(table, link.i, link.j);
    // What its place or a number alone speaks for is as likely as not.
    return pair ? Math.max(strictness.leastOdds, odds(pair)) : strictness.leastOdds;
  };
  const score = ({ i, j }: Anchor) => Math.min(1, findPair(table, i, j)?.score ?? 0);
  const row = (link: Anchor) => ({
    left: [link.i],
    right: [link.j],
    odds: oddsOf(link),
    score: isGiven(link) ? 1 : score(link),
  });
  return { score, row };
}

interface GrownRows {
  /** In the order of the left text. */
  readonly rows: readonly LikelyGroup[];
  readonly retellings: readonly Anchor[];
}

/** The reader's rows and the links, with what was left over. */
function grownRows(
  scored: ScoredPairs,
  found: SentenceLinks,
  input: SequenceInput,
  likely: Likelihood,
): GrownRows {
  const { size, table, similarity, kept, mean } = scored;
  const { together, strictness, closed } = input;
  const pinned = new Set(together.flatMap(({ left }) => left));
  const seeds = [
    ...together.map((row) => ({ ...row, odds: Number.POSITIVE_INFINITY, score: 1 })),
    ...found.links.filter(({ i }) => !pinned.has(i)).map(likely.row),
  ];
  const gap = gapsBetween(mainOrder(table, found.links), size);
  const { groups, retellings } = absorb(seeds, {
    table,
    similarity,
    kept,
    mean,
    foreign: found.apart,
    counts: found.counts,
    gap,
    strictness,
    closed,
  });
  const inOrder = groups.toSorted((p, q) => p.left[0]! - q.left[0]!);
  return { rows: joinRecut(inOrder, similarity), retellings };
}

/**
 * Where sentence follows sentence in both texts, each is told once and has its place; what was not looked up may be kept; and a
 * strict reader has no use for a number or a few words alone.
 */
function isFreelyTold(
  { size, unsearched }: ScoredPairs,
  { likely, anew }: SentenceLinks,
  { strictness }: SequenceInput,
): boolean {
  const isSearched = unsearched.left.length + unsearched.right.length === 0;
  return isSearched && strictness.leastOdds <= 0 && !areInStep(likely, size, anew);
}

/**
 * All of it that is found again in the other side of the row: a word or two of twenty differ, or two sentences were joined.
 * The four rows this adds on all sets are as often right as the certain ones.
 */
const WHOLE = 0.75;

/** Then there is nothing to doubt, wherever it stands and whatever was said of its pairs one by one. */
function standsWhole({ left, right }: Group, similarity: Similarity): boolean {
  return (
    left.every((i) => similarity.cover("left", i, right) >= WHOLE) &&
    right.every((j) => similarity.cover("right", j, left) >= WHOLE)
  );
}

function linkTest(
  size: Size,
  groups: readonly Group[],
  retellings: readonly Anchor[],
): (i: number, j: number) => boolean {
  const rowOf = { left: rowsByPlace("left", size, groups), right: rowsByPlace("right", size, groups) };
  const told = new Set(retellings.map(({ i, j }) => i * size.right + j));
  return (i, j) =>
    (rowOf.left[i]! >= 0 && rowOf.left[i] === rowOf.right[j]) ||
    (told.size > 0 && told.has(i * size.right + j));
}
