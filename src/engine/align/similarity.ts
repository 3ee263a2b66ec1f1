import type { Pair, Side } from "../model.ts";
import { type Bag, LAYERS, type Layer, type SentenceBags, type Vocabularies } from "./bags.ts";
import { rarityOf } from "./rarity.ts";

/** Likeness of sentences by the rare features they share; all figures 0 to 1. */
export interface Similarity {
  /** Geometric mean of both coverages, mixed over the readings. */
  readonly base: (i: number, j: number) => number;
  /** The part of a sentence of `side` that stands in the given sentences of the other side, read as one. */
  readonly cover: (side: Side, k: number, others: readonly number[]) => number;
}

export interface WeighedSimilarity extends Similarity {
  /** What the words of a sentence weigh, with what is added for its length: `base` is a part of it. */
  readonly wordWeight: (side: Side, k: number) => number;
}

/** How much each reading says; words and letter groups carry it, word pairs settle near ties. */
const LAYER_SHARE: Readonly<Record<Layer, number>> = { words: 0.45, grams: 0.45, bigrams: 0.1 };

/** Part of a mean sentence added to each weight, so that a very short sentence is not covered by one word. */
const LENGTH_PRIOR = 0.08;

export function similarityOf(
  bags: Pair<readonly SentenceBags[]>,
  vocabularies: Vocabularies,
): WeighedSimilarity {
  return new LayeredSimilarity(LAYERS.map((layer) => weighLayer(layer, bags, vocabularies)));
}

/**
 * A class, as the pair table is: what a compiler made of functions that a comparison makes for itself is thrown away with
 * them, and made anew in the next.
 */
class LayeredSimilarity implements WeighedSimilarity {
  private readonly layers: readonly WeighedLayer[];

  constructor(layers: readonly WeighedLayer[]) {
    this.layers = layers;
  }

  base(i: number, j: number): number {
    let sum = 0;
    for (const { share, left, right, rarity, prior, mass } of this.layers) {
      // Equal sentences share their bags, and all of them: no walk.
      const both = left[i] === right[j] ? mass.left[i]! : sharedWithOne(left[i]!, right[j]!, rarity);
      if (both > 0) sum += share * (both / Math.sqrt((mass.left[i]! + prior) * (mass.right[j]! + prior)));
    }
    return sum;
  }

  cover(side: Side, k: number, others: readonly number[]): number {
    let sum = 0;
    for (const layer of this.layers) {
      const across = side === "left" ? layer.right : layer.left;
      const both = shared(layer[side][k]!, others, across, layer.rarity);
      sum += (layer.share * both) / (layer.mass[side][k]! + layer.prior);
    }
    return sum;
  }

  wordWeight(side: Side, k: number): number {
    const { mass, prior } = this.layers[LAYERS.indexOf("words")]!;
    return mass[side][k]! + prior;
  }
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
  const mass = { left: massesOf(left, rarity), right: massesOf(right, rarity) };
  const total = sumOf(mass.left) + sumOf(mass.right);
  // Never zero: a sentence of marks alone has no weight to divide by.
  const prior = (LENGTH_PRIOR * total) / Math.max(1, left.length + right.length) + Number.EPSILON;
  return { share: LAYER_SHARE[layer], left, right, rarity, mass, prior };
}

function massesOf(bags: readonly Bag[], rarity: Float64Array): Float64Array {
  const masses = new Float64Array(bags.length);
  for (let k = 0; k < bags.length; k++) {
    const { ids, counts } = bags[k]!;
    let mass = 0;
    for (let at = 0; at < ids.length; at++) mass += rarity[ids[at]!]! * Math.sqrt(counts[at]!);
    masses[k] = mass;
  }
  return masses;
}

function sumOf(masses: Float64Array): number {
  let sum = 0;
  for (const mass of masses) sum += mass;
  return sum;
}

/** Weight of what a sentence shares with others read as one; all lists of ids ascend, so one walk each finds it. */
function shared(bag: Bag, others: readonly number[], across: readonly Bag[], rarity: Float64Array): number {
  if (others.length === 1) return sharedWithOne(bag, across[others[0]!]!, rarity);
  const found = new Float64Array(bag.ids.length);
  for (const other of others) {
    const { ids, counts } = across[other]!;
    let y = 0;
    for (let x = 0; x < bag.ids.length; x++) {
      while (y < ids.length && ids[y]! < bag.ids[x]!) y++;
      if (ids[y] === bag.ids[x]) found[x]! += counts[y]!;
    }
  }
  let sum = 0;
  for (let x = 0; x < found.length; x++)
    sum += rarity[bag.ids[x]!]! * Math.sqrt(Math.min(bag.counts[x]!, found[x]!));
  return sum;
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
