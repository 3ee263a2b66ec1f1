import type { Pair, Side } from "../model.ts";
import type { Work } from "../work.ts";
import type { Anchor } from "./anchors.ts";
import type { Bag } from "./bags.ts";
import { rounded } from "./pairs.ts";

/** Up to this many sentences each is compared with all of the other side: that is cheaper than to look. */
const ALL_UP_TO = 40;

/** In longer texts each sentence is compared with those that share its rarest words, so many from either side; 12 lose nothing. */
const BEST_OF_LONG = 16;

/** A word in more sentences than this tells none of them apart in a long text. */
const MOST_SENTENCES = 60;

export interface Candidates {
  /** Right places worth scoring, for each left place. */
  readonly rows: readonly ReadonlySet<number>[];
  /** Places of either side that were not searched since the work limit was met. */
  readonly unsearched: Pair<readonly number[]>;
}

/**
 * Which pairs are worth scoring. Besides the anchors only the `open` places are searched for, against all of the other
 * side, so the cost of a light revision is that of its changes.
 */
export function candidatesOf(
  bags: Pair<readonly Bag[]>,
  { anchors, open }: { readonly anchors: readonly Anchor[]; readonly open: Pair<ReadonlySet<number>> },
  work: Work,
): Candidates {
  const rows = bags.left.map(() => new Set<number>());
  for (const { i, j } of anchors) rows[i]!.add(j);
  const unsearched = { left: [] as number[], right: [] as number[] };
  const look = (side: Side, put: (k: number, x: number) => void) => {
    const others = bags[side === "left" ? "right" : "left"];
    const index = others.length <= ALL_UP_TO || open[side].size === 0 ? null : indexOf(others);
    for (const k of open[side]) {
      const bag = bags[side][k]!;
      if (!work.spend(index ? (bag.to - bag.from) * MOST_SENTENCES : others.length)) {
        unsearched[side].push(k);
        continue;
      }
      for (const x of index ? rarestSharers(bag, index) : others.keys()) put(k, x);
    }
  };
  look("left", (i, j) => rows[i]!.add(j));
  look("right", (j, i) => rows[i]!.add(j));
  return { rows, unsearched };
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
