import { keepShape } from "../keepShape.ts";
import { otherSide, type Pair, type Side } from "../model.ts";
import {
  type Bag,
  emptyVocabularies,
  LAYERS,
  type Layer,
  type SentenceBags,
  type Vocabularies,
} from "./bags.ts";
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
  return new LayeredSimilarity(bags, vocabularies);
}

/**
 * A class, as the pair table is: what a compiler made of functions that a comparison makes for itself is thrown away with
 * them, and made anew in the next.
 */
class LayeredSimilarity implements WeighedSimilarity {
  private readonly bags: Pair<readonly SentenceBags[]>;
  private readonly layers: readonly WeighedLayer[];
  /** Sentences whose features lie in the tallies: many others are held against one, and a walk through each of those will do. */
  private held: readonly SentenceBags[] = [];

  constructor(bags: Pair<readonly SentenceBags[]>, vocabularies: Vocabularies) {
    this.bags = bags;
    this.layers = LAYERS.map((layer) => new WeighedLayer(layer, bags, vocabularies));
  }

  base(i: number, j: number): number {
    const left = this.bags.left[i]!;
    const right = this.bags.right[j]!;
    if (left !== right) this.holdOne(left);
    let sum = 0;
    for (const layer of this.layers) {
      // Equal sentences share their bags, and all of them: no walk.
      const both = left === right ? layer.massOf(left) : layer.heldIn(right);
      if (both > 0) sum += layer.share * (both / Math.sqrt(layer.weightOf(left) * layer.weightOf(right)));
    }
    return sum;
  }

  cover(side: Side, k: number, others: readonly number[]): number {
    const own = this.bags[side][k]!;
    const across = this.bags[otherSide(side)];
    const only = others.length === 1 ? across[others[0]!]! : null;
    // Of two sentences either may be held: the one that is asked about is asked about again.
    if (only) this.holdOne(own);
    else this.hold(others.map((other) => across[other]!));
    let sum = 0;
    for (const layer of this.layers) sum += (layer.share * layer.heldIn(only ?? own)) / layer.weightOf(own);
    return sum;
  }

  wordWeight(side: Side, k: number): number {
    return this.layers[LAYERS.indexOf("words")]!.weightOf(this.bags[side][k]!);
  }

  private holdOne(sentence: SentenceBags): void {
    if (this.held.length !== 1 || this.held[0] !== sentence) this.hold([sentence]);
  }

  private hold(sentences: readonly SentenceBags[]): void {
    for (const layer of this.layers) {
      for (const sentence of this.held) layer.add(sentence, -1);
      for (const sentence of sentences) layer.add(sentence, 1);
    }
    this.held = sentences;
  }
}

/** One reading of all sentences, weighed. */
class WeighedLayer {
  readonly share: number;
  private readonly layer: Layer;
  /** Weight of a feature, by id. */
  private readonly rarity: Float64Array;
  /** Weight of a sentence, the sum over its features, by its number. */
  private readonly masses: Float64Array;
  /** Added to each, never zero: a sentence of marks alone has no weight to divide by. */
  private readonly prior: number;
  /** How often the sentences that are held have a feature, by id. */
  private readonly tally: Int32Array;

  constructor(layer: Layer, { left, right }: Pair<readonly SentenceBags[]>, vocabularies: Vocabularies) {
    const sentences = [...left, ...right];
    const { kinds } = vocabularies[layer];
    const holders = new Int32Array(kinds.length);
    for (const sentence of sentences) addHolder(sentence[layer], holders);
    this.layer = layer;
    this.share = LAYER_SHARE[layer];
    this.rarity = rarityOf({ sentences: sentences.length, holders, kinds });
    this.masses = new Float64Array(vocabularies.sentences.size);
    let total = 0;
    for (const sentence of sentences) {
      this.masses[sentence.number] ||= massIn(sentence[layer], this.rarity);
      total += this.masses[sentence.number]!;
    }
    this.prior = (LENGTH_PRIOR * total) / Math.max(1, sentences.length) + Number.EPSILON;
    this.tally = new Int32Array(this.rarity.length);
  }

  massOf({ number }: SentenceBags): number {
    return this.masses[number]!;
  }

  weightOf({ number }: SentenceBags): number {
    return this.masses[number]! + this.prior;
  }

  add(sentence: SentenceBags, times: 1 | -1): void {
    const { tally } = this;
    const { features, from, to } = sentence[this.layer];
    const { ids, counts } = features;
    for (let at = from; at < to; at++) tally[ids[at]!]! += times * counts[at]!;
  }

  /** Weight of what a sentence shares with those that are held, read as one: the innermost loop of alignment. */
  heldIn(sentence: SentenceBags): number {
    const { tally, rarity } = this;
    const { features, from, to } = sentence[this.layer];
    const { ids, counts } = features;
    let sum = 0;
    for (let at = from; at < to; at++) {
      const id = ids[at]!;
      const held = tally[id]!;
      if (held > 0) sum += rarity[id]! * Math.sqrt(Math.min(counts[at]!, held));
    }
    return sum;
  }
}

function addHolder({ features, from, to }: Bag, holders: Int32Array): void {
  const { ids } = features;
  for (let at = from; at < to; at++) holders[ids[at]!]!++;
}

function massIn({ features, from, to }: Bag, rarity: Float64Array): number {
  const { ids, counts } = features;
  let mass = 0;
  for (let at = from; at < to; at++) mass += rarity[ids[at]!]! * Math.sqrt(counts[at]!);
  return mass;
}

keepShape(similarityOf({ left: [], right: [] }, emptyVocabularies()));
