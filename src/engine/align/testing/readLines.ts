import fc from "fast-check";
import type { Pair } from "../../model.ts";
import { termsOf } from "../../words/terms.ts";
import { bagsOf, emptyVocabularies, type SentenceBags, type Vocabularies } from "../likeness/bags.ts";
import { similarityOf, type WeighedSimilarity } from "../likeness/similarity.ts";
import type { Bag } from "../likeness/vocabulary.ts";

/** Two texts of a sentence a line, as the scoring of pairs reads them. */
export interface ReadLines {
  readonly bags: Pair<readonly SentenceBags[]>;
  readonly vocabularies: Vocabularies;
  readonly similarity: WeighedSimilarity;
}

export function readLines(left: readonly string[], right: readonly string[]): ReadLines {
  const vocabularies = emptyVocabularies();
  const read = (line: string) => bagsOf(termsOf(line), vocabularies);
  const bags = { left: left.map(read), right: right.map(read) };
  return { bags, vocabularies, similarity: similarityOf(bags, vocabularies) };
}

/** The features of a sentence, without how often it has each. */
export function idsOf({ features, from, to }: Bag): number[] {
  return [...features.ids.subarray(from, to)];
}

const WORDS =
  "amber bridge candle donkey ember forest 12 30 la on garden hammer 大雨 雨天 island jungle réponse дождь".split(
    " ",
  );

/** A few lines of few words, so that words are shared; a line may be of marks alone. */
export const lines: fc.Arbitrary<readonly string[]> = fc.array(
  fc.array(fc.constantFrom(...WORDS, "—"), { minLength: 1, maxLength: 7 }).map((words) => words.join(" ")),
  { minLength: 1, maxLength: 6 },
);
