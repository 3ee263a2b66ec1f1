import { type Bag, bagsOf, emptyVocabularies } from "../align/bags.ts";
import { rarityOf } from "../align/rarity.ts";
import { termsOf } from "../align/terms.ts";
import type { Pair } from "../model.ts";
import { isCompared, type Text } from "../text.ts";

/** The claims of both texts as bags of words, and how much the words weigh. */
export interface ClaimReading {
  /** By claim; furniture has no words. */
  readonly bags: Pair<readonly Bag[]>;
  /** Weight of a word, by id; what stands in no whole claim, as half of "1 million" does, weighs nothing. */
  rarity(id: number): number;
  /** Part of a mean claim added to each weight, so that a very short part is not covered by one word. */
  readonly prior: number;
  /** Reads a part of a claim. */
  read(words: string): Bag;
}

const LENGTH_PRIOR = 0.08;

/** Reads as alignment does, words alone: letters folded, first letters, weighed by how rare they are in both texts. */
export function readClaims(texts: Pair<Text>): ClaimReading {
  const vocabularies = emptyVocabularies();
  const read = (words: string) => bagsOf(termsOf(words), vocabularies).words;
  const readAll = ({ text, claims }: Text) =>
    claims.map((claim) => read(isCompared(claim) ? text.slice(claim.start, claim.end) : ""));
  const bags = { left: readAll(texts.left), right: readAll(texts.right) };
  const all = [...bags.left, ...bags.right];
  const weights = rarityOf(all, vocabularies.words);
  const rarity = (id: number) => weights[id] ?? 0;
  const total = all.reduce((sum, bag) => sum + massOf(bag, rarity), 0);
  return { bags, rarity, prior: (LENGTH_PRIOR * total) / Math.max(1, all.length) + Number.EPSILON, read };
}

/** Weight of a bag; a word told twice weighs less than two. */
export function massOf({ ids, counts }: Bag, rarity: (id: number) => number): number {
  return ids.reduce((sum, id, at) => sum + rarity(id) * Math.sqrt(counts[at]!), 0);
}
