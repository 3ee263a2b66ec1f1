import type { Pair, Side } from "../model.ts";
import { type Bag, LAYERS, type Layer, type SentenceBags, type Vocabularies } from "./bags.ts";
import { rarityOf } from "./rarity.ts";

/** Likeness of sentences by the rare features they share; all figures 0 to 1. */
export interface Similarity {
  /** Geometric mean of both coverages, mixed over the readings. */
  base(i: number, j: number): number;
  /** The part of a sentence of `side` that stands in the given sentences of the other side, read as one. */
  cover(side: Side, k: number, others: readonly number[]): number;
}

/** How much each reading says; words and letter groups carry it, word pairs settle near ties. */
const LAYER_SHARE: Readonly<Record<Layer, number>> = { words: 0.45, grams: 0.45, bigrams: 0.1 };

/** Part of a mean sentence added to each weight, so that a very short sentence is not covered by one word. */
const LENGTH_PRIOR = 0.08;

export function similarityOf(bags: Pair<readonly SentenceBags[]>, vocabularies: Vocabularies): Similarity {
  const layers = LAYERS.map((layer) => weighLayer(layer, bags, vocabularies));
  return {
    base(i, j) {
      let sum = 0;
      for (const { share, left, right, rarity, prior, mass } of layers) {
        // Equal sentences share their bags, and all of them: no walk.
        const both = left[i] === right[j] ? mass.left[i]! : sharedWithOne(left[i]!, right[j]!, rarity);
        if (both > 0) sum += share * (both / Math.sqrt((mass.left[i]! + prior) * (mass.right[j]! + prior)));
      }
      return sum;
    },
    cover(side, k, others) {
      let sum = 0;
      for (const layer of layers) {
        const across = side === "left" ? layer.right : layer.left;
        const both = shared(
          layer[side][k]!,
          others.map((o) => across[o]!),
          layer.rarity,
        );
        sum += (layer.share * both) / (layer.mass[side][k]! + layer.prior);
      }
      return sum;
    },
  };
}

interface WeighedLayer extends Pair<readonly Bag[]> {
  readonly share: number;
  /** Weight of a feature, by id. */
  readonly rarity: Float64Array;
  /** Weight of a sentence: the sum over its features. */
  readonly mass: Pair<Float64Array>;
  readonly prior: number;
}

function weighLayer(
  layer: Layer,
  bags: Pair<readonly SentenceBags[]>,
  vocabularies: Vocabularies,
): WeighedLayer {
  const left = bags.left.map((b) => b[layer]);
  const right = bags.right.map((b) => b[layer]);
  const rarity = rarityOf([...left, ...right], vocabularies[layer]);
  const weigh = (bag: Bag) =>
    bag.ids.reduce((sum, id, at) => sum + rarity[id]! * Math.sqrt(bag.counts[at]!), 0);
  const mass = { left: Float64Array.from(left, weigh), right: Float64Array.from(right, weigh) };
  const total = mass.left.reduce((a, b) => a + b, 0) + mass.right.reduce((a, b) => a + b, 0);
  // Never zero: a sentence of marks alone has no weight to divide by.
  const prior = (LENGTH_PRIOR * total) / Math.max(1, left.length + right.length) + Number.EPSILON;
  return { share: LAYER_SHARE[layer], left, right, rarity, mass, prior };
}

/** Weight of what a sentence shares with others read as one; all lists of ids ascend, so one walk each finds it. */
function shared(bag: Bag, others: readonly Bag[], rarity: Float64Array): number {
  if (others.length === 1) return sharedWithOne(bag, others[0]!, rarity);
  const across = new Float64Array(bag.ids.length);
  for (const other of others) {
    let y = 0;
    for (let x = 0; x < bag.ids.length; x++) {
      while (y < other.ids.length && other.ids[y]! < bag.ids[x]!) y++;
      if (other.ids[y] === bag.ids[x]) across[x]! += other.counts[y]!;
    }
  }
  return across.reduce(
    (sum, count, x) => sum + rarity[bag.ids[x]!]! * Math.sqrt(Math.min(bag.counts[x]!, count)),
    0,
  );
}

/** The innermost loop of alignment: no allocation. */
function sharedWithOne(a: Bag, b: Bag, rarity: Float64Array): number {
  let sum = 0;
  let x = 0;
  let y = 0;
  while (x < a.ids.length && y < b.ids.length) {
    const id = a.ids[x]!;
    const difference = id - b.ids[y]!;
    if (difference === 0) sum += rarity[id]! * Math.sqrt(Math.min(a.counts[x]!, b.counts[y]!));
    if (difference <= 0) x++;
    if (difference >= 0) y++;
  }
  return sum;
}
