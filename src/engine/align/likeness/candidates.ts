import type { Pair } from "../../model.ts";
import type { Work } from "../../work.ts";
import type { Anchor } from "../anchors/anchors.ts";
import type { Gap } from "./betweenAnchors.ts";
import { rounded } from "./pairs.ts";
import type { Bag } from "./vocabulary.ts";

/** Up to this many sentences each is compared with all of the other side: that is cheaper than to look. */
const ALL_UP_TO = 40;

/** In longer texts each sentence is compared with those that share its rarest words, so many from either side; 12 lose nothing. */
const BEST_OF_LONG = 16;

/** A word in more sentences than this tells none of them apart in a long text. */
const MOST_SENTENCES = 60;

export interface Candidates {
  /** Right places worth scoring, for each left place, ascending. */
  readonly rows: readonly (readonly number[])[];
  /** Places of either side that were not searched since the work limit was met. */
  readonly unsearched: Pair<readonly number[]>;
}

export interface KnownPlaces {
  readonly anchors: readonly Anchor[];
  readonly gaps: readonly Gap[];
  /** Places that are searched for. */
  readonly open: Pair<ReadonlySet<number>>;
}

/**
 * Which pairs are worth scoring. Besides the anchors only the `open` places are searched for, against all of the other
 * side, so the cost of a light revision is that of its changes. Pairs of a gap are scored whatever they share.
 */
export function candidatesOf(
  bags: Pair<readonly Bag[]>,
  { anchors, gaps, open }: KnownPlaces,
  work: Work,
): Candidates {
  const rows = bags.left.map((): number[] => []);
  for (const { i, j } of anchors) rows[i]!.push(j);
  for (const gap of gaps)
    if (work.spend(gap.left.length * gap.right.length)) for (const i of gap.left) rows[i]!.push(...gap.right);
  const left = searched(bags.left, bags.right, open.left, work);
  for (const { place, found } of left.searches) for (const j of found) rows[place]!.push(j);
  const right = searched(bags.right, bags.left, open.right, work);
  for (const { place, found } of right.searches) for (const i of found) rows[i]!.push(place);
  return { rows: rows.map(ascendingOnce), unsearched: { left: left.unsearched, right: right.unsearched } };
}

interface Searched {
  readonly searches: readonly { readonly place: number; readonly found: readonly number[] }[];
  readonly unsearched: readonly number[];
}

/** Looks for each of the open places in the other text. */
function searched(
  own: readonly Bag[],
  others: readonly Bag[],
  open: ReadonlySet<number>,
  work: Work,
): Searched {
  const index = others.length <= ALL_UP_TO || open.size === 0 ? null : indexOf(others);
  const all = index ? [] : [...others.keys()];
  const searches: { place: number; found: readonly number[] }[] = [];
  const unsearched: number[] = [];
  for (const place of open) {
    const { from, to } = own[place]!;
    if (!work.spend(index ? (to - from) * MOST_SENTENCES : others.length)) unsearched.push(place);
    else searches.push({ place, found: index ? rarestSharers(own[place]!, index) : all });
  }
  return { searches, unsearched };
}

/** Most rows have one place, that of an equal sentence. */
function ascendingOnce(places: readonly number[]): readonly number[] {
  return places.length < 2
    ? places
    : places.toSorted(byValue).filter((place, at, all) => place !== all[at - 1]);
}

function byValue(a: number, b: number): number {
  return a - b;
}

interface Index {
  /** The sentences that hold each word, by its id: ids are dense, so an array serves. */
  readonly holders: readonly (readonly number[] | undefined)[];
  /** By sentence, for one search at a time; nought between two. */
  readonly weight: Float64Array;
}

function indexOf(bags: readonly Bag[]): Index {
  const holders: (number[] | undefined)[] = [];
  for (let place = 0; place < bags.length; place++) {
    const { features, from, to } = bags[place]!;
    for (let at = from; at < to; at++) {
      const id = features.ids[at]!;
      while (holders.length <= id) holders.push(undefined);
      const list = holders[id];
      if (list) list.push(place);
      else holders[id] = [place];
    }
  }
  return { holders, weight: new Float64Array(bags.length) };
}

/** The sentences that share most rare words; ties go to the earlier. */
function rarestSharers({ features, from, to }: Bag, { holders, weight }: Index): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const list = holders[features.ids[at]!];
    if (!list || list.length > MOST_SENTENCES) continue;
    for (const place of list) {
      if (weight[place] === 0) found.push(place);
      weight[place]! += 1 / (list.length + 1);
    }
  }
  for (const place of found) weight[place] = rounded(weight[place]!);
  const best = found.sort((p, q) => weight[q]! - weight[p]! || p - q).slice(0, BEST_OF_LONG);
  for (const place of found) weight[place] = 0;
  return best;
}
