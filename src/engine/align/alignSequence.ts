import type { Pair, RunnerUp, Side } from "../model.ts";
import { remembered } from "../remembered.ts";
import type { Work } from "../work.ts";
import { absorb, type Group, type LikelyGroup, rowsByPlace } from "./absorption.ts";
import { type Anchor, equalAnchors } from "./anchors.ts";
import { bagsOf, emptyVocabularies } from "./bags.ts";
import { candidatesOf } from "./candidates.ts";
import { withContext } from "./context.ts";
import { gapsBetween } from "./gaps.ts";
import { likenessInOtherWords } from "./inOtherWords.ts";
import { areInStep, inStep } from "./inStep.ts";
import { joinRecut } from "./joinRecut.ts";
import { likenessOf } from "./likeness.ts";
import { linkOdds } from "./odds.ts";
import { type PairTable, pairTable, type ScoredPair, type Size } from "./pairs.ts";
import { mainOrder, primaryLinks, surestOrder } from "./primary.ts";
import { plainRetellings } from "./retellings.ts";
import { retoldNumbers } from "./retoldNumbers.ts";
import { runnerUpOf } from "./runnerUp.ts";
import { type Similarity, similarityOf } from "./similarity.ts";
import type { Strictness } from "./strictness.ts";

/** A link that is a little likelier than not bounds the gaps of the second reading. Chosen between 0 and 1 on all sets. */
const BOUNDING_ODDS = 0.25;

/** Whose sentences were kept is no report of another event: the power of what was not kept. Set on the essays. */
const FOREIGN_FADE = 3;

/** What the passes read; all in places of the two sequences. */
export interface SequenceInput {
  /** The sentences as they are written. */
  readonly lines: Pair<readonly string[]>;
  /** Terms of each sentence. */
  readonly terms: Pair<readonly (readonly string[])[]>;
  readonly languages: Pair<string>;
  /** Rows the reader made. */
  readonly together: readonly Group[];
  /** Places the reader has spoken on. */
  readonly closed: Pair<ReadonlySet<number>>;
  readonly strictness: Strictness;
  /** How far the texts seem to tell of different events; see `foreignness.ts`. */
  readonly foreign: number;
  /** The two sequences are all that is compared of the texts. */
  readonly isAll: boolean;
}

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
 * Equal sentences first; then likely pairs are scored by shared words, in reports of one event also by what they say in other
 * words, and by their neighbours; the surest of them give an order, by which all are judged; the best of those give a closer
 * order, and all are judged again; the best are linked one to one, and what stands alone between them in texts that run in
 * step; what is left over joins a row or is an echo; what alone has a number is tied by it.
 */
export function alignSequence(
  { lines, terms, languages, together, closed, strictness, foreign, isAll }: SequenceInput,
  work: Work,
): SequenceAlignment {
  const size = { left: terms.left.length, right: terms.right.length };
  const vocabularies = emptyVocabularies();
  const bags = {
    left: terms.left.map((own) => bagsOf(own, vocabularies)),
    right: terms.right.map((own) => bagsOf(own, vocabularies)),
  };
  const similarity = similarityOf(bags, vocabularies);
  const keyOf = keyReader();
  const keysOf = (side: Side) => terms[side].map((own, place) => keyOf(own, lines[side][place]!));
  const keys = { left: keysOf("left"), right: keysOf("right") };
  const equal = equalAnchors(keys, closed);
  const pinned = together.flatMap(({ left, right }) => left.flatMap((i) => right.map((j) => ({ i, j }))));
  const settled = {
    anchors: [...pinned, ...equal],
    left: new Set([...closed.left, ...equal.map(({ i }) => i)]),
    right: new Set([...closed.right, ...equal.map(({ j }) => j)]),
  };
  const open = { left: allBut(size.left, settled.left), right: allBut(size.right, settled.right) };
  const words = { left: bags.left.map((b) => b.words), right: bags.right.map((b) => b.words) };
  const { rows: candidates, unsearched } = candidatesOf(words, { anchors: settled.anchors, open }, work);
  const worded = pairTable(size, scoresOf(candidates, similarity, work));
  const { mean, kept } = likenessOf(worded);
  const added = likenessInOtherWords({ terms, languages, similarity, kept, foreign });
  const table = withContext(added ? raised(worded, added) : worded);

  const apart = foreign * (1 - kept) ** FOREIGN_FADE;
  const oddsWithin = linkOdds({ table, kept, foreign: apart });
  const sure = oddsWithin(gapsBetween(surestOrder(table, settled), size));
  const bounds = primaryLinks(table, settled, sure, { ...strictness, leastOdds: BOUNDING_ODDS });
  const odds = oddsWithin(gapsBetween(mainOrder(table, bounds), size));
  const likely = primaryLinks(table, settled, odds, strictness);
  const anew = (1 - kept) * (1 - foreign);
  const byPlace = inStep(likely, size, { anew, closed, isAll });
  const links = strictness.leastOdds > 0 ? likely : [...likely, ...byPlace];
  const given = new Set(settled.anchors.map(({ i }) => i));
  const pinnedPlaces = new Set(pinned.map(({ i }) => i));
  const oddsOf = ({ i, j }: Anchor) => {
    if (given.has(i)) return Number.POSITIVE_INFINITY;
    const pair = table.find(i, j);
    // What its place or a number alone speaks for is as likely as not.
    return pair ? Math.max(strictness.leastOdds, odds(pair)) : strictness.leastOdds;
  };
  const scoreOf = ({ i, j }: Anchor) => Math.min(1, table.find(i, j)?.score ?? 0);
  const rowOf = (link: Anchor): LikelyGroup => ({
    left: [link.i],
    right: [link.j],
    odds: oddsOf(link),
    score: given.has(link.i) ? 1 : scoreOf(link),
  });
  const seeds = [
    ...together.map((row) => ({ ...row, odds: Number.POSITIVE_INFINITY, score: 1 })),
    ...links.filter(({ i }) => !pinnedPlaces.has(i)).map(rowOf),
  ];
  const gap = gapsBetween(mainOrder(table, links), size);
  const absorbed = absorb(seeds, { table, similarity, kept, mean, foreign: apart, gap, strictness, closed });
  const inOrder = absorbed.groups.toSorted((p, q) => p.left[0]! - q.left[0]!);
  const joined = joinRecut(inOrder, similarity);
  // Where sentence follows sentence in both texts, each is told once and has its place; what was not looked up may be kept.
  const isSearched = unsearched.left.length + unsearched.right.length === 0;
  const isFree = isSearched && strictness.leastOdds <= 0 && !areInStep(likely, size, anew);
  const byNumber = retoldNumbers(joined, terms, { table, anew: isFree ? anew : 0, closed });
  const groups = [...joined, ...byNumber.rows.map(rowOf)];
  const retellings = [...absorbed.retellings];
  const addNew = (found: readonly Anchor[]) => {
    const known = linkTest(size, groups, retellings);
    retellings.push(...found.filter(({ i, j }) => !known(i, j)));
  };
  addNew(plainRetellings(groups, table, { kept, closed }));
  addNew(byNumber.echoes);

  const linked = linkTest(size, groups, retellings);
  return {
    rows: groups.map((group) => ({
      ...group,
      odds:
        Number.isFinite(group.odds) && standsWhole(group, similarity) ? Number.POSITIVE_INFINITY : group.odds,
      runnerUp: runnerUpOf(group, table, linked),
    })),
    echoes: retellings.map(({ i, j }) => ({ i, j, score: scoreOf({ i, j }) })),
    unsearched,
  };
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

/** A line of marks or emoji alone has no terms and equals what is written as it is. Lists that equal lines share are joined once. */
function keyReader(): (terms: readonly string[], line: string) => string {
  const joined = remembered((terms: readonly string[]) => terms.join(" "));
  return (terms, line) => (terms.length > 0 ? joined(terms) : `\0${line}`);
}

function allBut(count: number, taken: ReadonlySet<number>): Set<number> {
  return new Set(Array.from({ length: count }, (_, place) => place).filter((place) => !taken.has(place)));
}

function scoresOf(
  candidates: readonly (readonly number[])[],
  similarity: Similarity,
  work: Work,
): ScoredPair[] {
  const pairs: ScoredPair[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const row = candidates[i]!;
    work.report("align", i, candidates.length);
    work.spend(row.length);
    for (const j of row) {
      const base = similarity.base(i, j);
      if (base > 0) pairs.push({ i, j, base, score: base });
    }
  }
  return pairs;
}

function raised({ size, pairs }: PairTable, added: (i: number, j: number) => number): PairTable {
  const likelier = pairs.map(({ i, j, base }): ScoredPair => {
    const likeness = Math.min(1, base + added(i, j));
    return { i, j, base: likeness, score: likeness };
  });
  return pairTable(size, likelier);
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
