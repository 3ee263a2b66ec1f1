import { hasDigit, isUnspaced } from "./terms.ts";

/** How often each feature occurs in a sentence; `ids` ascend. */
export interface Bag {
  readonly ids: Int32Array;
  readonly counts: Float32Array;
}

/** Three readings of a sentence; each alone is misled where the others are not. */
export const LAYERS = ["words", "grams", "bigrams"] as const;
export type Layer = (typeof LAYERS)[number];
export type SentenceBags = Readonly<Record<Layer, Bag>>;

/** Numbers the features of both texts: equal features have equal ids. */
export type Vocabulary = Map<string, number>;
export type Vocabularies = Readonly<Record<Layer, Vocabulary>>;

export function emptyVocabularies(): Vocabularies {
  return { words: new Map(), grams: new Map(), bigrams: new Map() };
}

/** Reads the terms of a sentence into features, which are added to the vocabularies. */
export function bagsOf(terms: readonly string[], vocabularies: Vocabularies): SentenceBags {
  const words: string[] = [];
  const grams: string[] = [];
  for (const term of terms) {
    if (isUnspaced(term)) {
      const letters = [...term];
      letters.forEach((letter, at) => {
        words.push(letter);
        if (at > 0) words.push(letters[at - 1]! + letter);
      });
      grams.push(...letters);
    } else {
      words.push(stemOf(term));
      grams.push(...gramsOf(term));
    }
  }
  const bigrams = terms.slice(1).map((term, at) => `${stemOf(terms[at]!)} ${stemOf(term)}`);
  return {
    words: bagOf(words, vocabularies.words),
    grams: bagOf(grams, vocabularies.grams),
    bigrams: bagOf(bigrams, vocabularies.bigrams),
  };
}

/**
 * Endings change with case and tense; the first letters carry the word. On inflected languages as good as a stemmer and
 * without a word list.
 */
const STEM_LETTERS = 5;

export function stemOf(term: string): string {
  if (term.length <= STEM_LETTERS || hasDigit(term)) return term;
  const start = term.slice(0, STEM_LETTERS);
  return SURROGATE.test(start) ? [...term].slice(0, STEM_LETTERS).join("") : start;
}

const SURROGATE = /[\uD800-\uDFFF]/;

/** Long enough to tell words apart, short enough to bridge "Ghasem" and "Qasim"; 4 is no better and costs more. */
const GRAM_LETTERS = 3;

/** "cat" -> _ca cat at_; a number is one gram. */
function gramsOf(term: string): string[] {
  if (hasDigit(term)) return [term];
  const letters = [..."_", ...term, ..."_"];
  return letters
    .slice(0, Math.max(1, letters.length - GRAM_LETTERS + 1))
    .map((_, at) => letters.slice(at, at + GRAM_LETTERS).join(""));
}

function bagOf(features: readonly string[], vocabulary: Vocabulary): Bag {
  const counts = new Map<number, number>();
  for (const feature of features) {
    let id = vocabulary.get(feature);
    if (id === undefined) {
      id = vocabulary.size;
      vocabulary.set(feature, id);
    }
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ids = Int32Array.from(counts.keys()).sort();
  return { ids, counts: Float32Array.from(ids, (id) => counts.get(id)!) };
}
