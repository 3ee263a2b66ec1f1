import type { Pair } from "../../model.ts";
import type { Layer, SentenceBags, Vocabularies } from "./bags.ts";
import { rarityOf } from "./rarity.ts";
import type { Bag } from "./vocabulary.ts";

/**
 * One reading of all sentences, weighed. Plain data with functions beside it: V8 keeps the shape of what a literal writes,
 * and forgets that of a class, with all code compiled for it, when a full collection finds no object of it.
 */
export interface WeighedLayer {
  readonly layer: Layer;
  /** Weight of a feature, by id. */
  readonly rarity: Float64Array;
  /** Weight of a sentence, the sum over its features, by its number. */
  readonly masses: Float64Array;
  /** Added to each, never zero: a sentence of marks alone has no weight to divide by. */
  readonly prior: number;
  /** How often the sentences that are held have a feature, by id. */
  readonly tally: Int32Array;
}

/** Part of a mean sentence added to each weight, so that a very short sentence is not covered by one word. */
const LENGTH_PRIOR = 0.08;

export function weighedLayer(
  layer: Layer,
  { left, right }: Pair<readonly SentenceBags[]>,
  vocabularies: Vocabularies,
): WeighedLayer {
  const sentences = [...left, ...right];
  const { kinds } = vocabularies[layer];
  const holders = new Int32Array(kinds.length);
  for (const sentence of sentences) addHolder(sentence[layer], holders);
  const rarity = rarityOf({ sentences: sentences.length, holders, kinds });
  const masses = new Float64Array(vocabularies.sentences.size);
  let total = 0;
  for (const sentence of sentences) {
    masses[sentence.number] ||= massIn(sentence[layer], rarity);
    total += masses[sentence.number]!;
  }
  const prior = (LENGTH_PRIOR * total) / Math.max(1, sentences.length) + Number.EPSILON;
  return { layer, rarity, masses, prior, tally: new Int32Array(rarity.length) };
}

/** What the features of a sentence weigh. */
export function massOf({ masses }: WeighedLayer, { number }: SentenceBags): number {
  return masses[number]!;
}

/** What a sentence weighs, with what is added for its length. */
export function weightOf({ masses, prior }: WeighedLayer, { number }: SentenceBags): number {
  return masses[number]! + prior;
}

/** Adds the features of a sentence to the tally, or takes them away. */
export function tallyUp({ layer, tally }: WeighedLayer, sentence: SentenceBags, times: 1 | -1): void {
  const { features, from, to } = sentence[layer];
  const { ids, counts } = features;
  for (let at = from; at < to; at++) tally[ids[at]!]! += times * counts[at]!;
}

/** Weight of what a sentence shares with those that are held, read as one: the innermost loop of alignment. */
export function heldIn({ layer, tally, rarity }: WeighedLayer, sentence: SentenceBags): number {
  const { features, from, to } = sentence[layer];
  const { ids, counts } = features;
  let sum = 0;
  for (let at = from; at < to; at++) {
    const id = ids[at]!;
    const held = tally[id]!;
    if (held > 0) sum += rarity[id]! * Math.sqrt(Math.min(counts[at]!, held));
  }
  return sum;
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
