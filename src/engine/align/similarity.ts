import type { Pair, Side } from "../model.ts";
import { type Bag, LAYERS, type Layer, type SentenceBags, unionBag, type Vocabularies } from "./bags.ts";

/** How much each reading says; words and letter groups carry it, word pairs settle near ties. */
const LAYER_SHARE: Readonly<Record<Layer, number>> = { words: 0.45, grams: 0.45, bigrams: 0.1 };

/** Part of a mean sentence added to each weight, so that a very short sentence is not covered by one word. */
const LENGTH_PRIOR = 0.1;

/** Numbers are rarely shared by chance. */
const NUMBER_FACTOR = 1.5;

/** A word that stands in every sentence still says a little. */
const LEAST_WEIGHT = 0.05;

/** Likeness of sentences by the rare features they share; all figures 0 to 1. */
export interface Similarity {
  /** Geometric mean of both coverages, mixed over the readings. */
  base(i: number, j: number): number;
  /** The part of a sentence of `side` that stands in the given sentences of the other side. */
  cover(side: Side, k: number, others: readonly number[]): number;
}

export function similarityOf(bags: Pair<readonly SentenceBags[]>, vocabularies: Vocabularies): Similarity {
  const layers = LAYERS.map((layer) => weighLayer(layer, bags, vocabularies));
  return {
    base(i, j) {
      let sum = 0;
      for (const { share, left, right, idf, prior, mass } of layers) {
        const both = shared(left[i]!, right[j]!, idf);
        if (both > 0) sum += share * (both / Math.sqrt((mass.left[i]! + prior) * (mass.right[j]! + prior)));
      }
      return sum;
    },
    cover(side, k, others) {
      let sum = 0;
      for (const layer of layers) {
        const other = unionBag(others.map((o) => (side === "left" ? layer.right : layer.left)[o]!));
        sum +=
          (layer.share * shared(layer[side][k]!, other, layer.idf)) / (layer.mass[side][k]! + layer.prior);
      }
      return sum;
    },
  };
}

interface WeighedLayer extends Pair<readonly Bag[]> {
  readonly share: number;
  /** Weight of a feature, by id. */
  readonly idf: Float64Array;
  /** Weight of a sentence: the sum over its features. */
  readonly mass: Pair<Float64Array>;
  readonly prior: number;
}

/** Rarity is counted in the two texts alone, so no list of any language is needed: ln((N + 1) / (df + .5)). */
function weighLayer(
  layer: Layer,
  bags: Pair<readonly SentenceBags[]>,
  vocabularies: Vocabularies,
): WeighedLayer {
  const left = bags.left.map((b) => b[layer]);
  const right = bags.right.map((b) => b[layer]);
  const { ids, numeric } = vocabularies[layer];
  const sentences = left.length + right.length;
  const df = new Int32Array(ids.size);
  for (const bag of [...left, ...right]) for (const id of bag.ids) df[id]!++;
  const idf = Float64Array.from(
    df,
    (n, id) =>
      Math.max(LEAST_WEIGHT, Math.log((sentences + 1) / (n + 0.5))) * (numeric[id] ? NUMBER_FACTOR : 1),
  );
  const weigh = (bag: Bag) => bag.ids.reduce((sum, id, at) => sum + idf[id]! * Math.sqrt(bag.counts[at]!), 0);
  const mass = { left: Float64Array.from(left, weigh), right: Float64Array.from(right, weigh) };
  const total = mass.left.reduce((a, b) => a + b, 0) + mass.right.reduce((a, b) => a + b, 0);
  const prior = sentences === 0 ? 0 : (LENGTH_PRIOR * total) / sentences + Number.EPSILON;
  return { share: LAYER_SHARE[layer], left, right, idf, mass, prior };
}

function shared(a: Bag, b: Bag, idf: Float64Array): number {
  let sum = 0;
  let x = 0;
  let y = 0;
  while (x < a.ids.length && y < b.ids.length) {
    const difference = a.ids[x]! - b.ids[y]!;
    if (difference === 0) {
      sum += idf[a.ids[x]!]! * Math.sqrt(Math.min(a.counts[x]!, b.counts[y]!));
      x++;
      y++;
    } else if (difference < 0) x++;
    else y++;
  }
  return sum;
}
