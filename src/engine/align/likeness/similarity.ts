import { otherSide, type Pair, type Side } from "../../model.ts";
import { LAYERS, type Layer, type SentenceBags, type Vocabularies } from "./bags.ts";
import { heldIn, massOf, tallyUp, type WeighedLayer, weighedLayer, weightOf } from "./weighedLayer.ts";

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

/** The work is done by functions of the module: those made here are compiled anew for each comparison. */
export function similarityOf(
  bags: Pair<readonly SentenceBags[]>,
  vocabularies: Vocabularies,
): WeighedSimilarity {
  const layers = LAYERS.map((layer) => weighedLayer(layer, bags, vocabularies));
  const scales: Scales = { layers, held: [] };
  const words = layers[LAYERS.indexOf("words")]!;
  return {
    base: (i, j) => likeness(scales, bags.left[i]!, bags.right[j]!),
    cover: (side, k, others) => {
      const across = bags[otherSide(side)];
      return cover(
        scales,
        bags[side][k]!,
        others.map((other) => across[other]!),
      );
    },
    wordWeight: (side, k) => weightOf(words, bags[side][k]!),
  };
}

/** All readings, with what lies on one side of the scales. */
interface Scales {
  readonly layers: readonly WeighedLayer[];
  /** Sentences whose features lie in the tallies: many others are held against one, and a walk through each of those will do. */
  held: readonly SentenceBags[];
}

function likeness(scales: Scales, left: SentenceBags, right: SentenceBags): number {
  if (left !== right) holdOne(scales, left);
  let sum = 0;
  for (const layer of scales.layers) {
    // Equal sentences share their bags, and all of them: no walk.
    const both = left === right ? massOf(layer, left) : heldIn(layer, right);
    if (both > 0)
      sum += LAYER_SHARE[layer.layer] * (both / Math.sqrt(weightOf(layer, left) * weightOf(layer, right)));
  }
  return sum;
}

function cover(scales: Scales, own: SentenceBags, others: readonly SentenceBags[]): number {
  const only = others.length === 1 ? others[0]! : null;
  // Of two sentences either may be held: the one that is asked about is asked about again.
  if (only) holdOne(scales, own);
  else hold(scales, others);
  let sum = 0;
  for (const layer of scales.layers)
    sum += (LAYER_SHARE[layer.layer] * heldIn(layer, only ?? own)) / weightOf(layer, own);
  return sum;
}

function holdOne(scales: Scales, sentence: SentenceBags): void {
  if (scales.held.length !== 1 || scales.held[0] !== sentence) hold(scales, [sentence]);
}

function hold(scales: Scales, sentences: readonly SentenceBags[]): void {
  for (const layer of scales.layers) {
    for (const sentence of scales.held) tallyUp(layer, sentence, -1);
    for (const sentence of sentences) tallyUp(layer, sentence, 1);
  }
  scales.held = sentences;
}
