import { hasSurrogate, stemOf } from "../../words/stemOf.ts";
import { hasDigit, isUnspaced } from "../../words/terms.ts";
import {
  type Bag,
  emptyVocabulary,
  type FeatureKind,
  gather,
  idByKind,
  idOf,
  takeBag,
  type Vocabulary,
} from "./vocabulary.ts";

/** Three readings of a sentence; each alone is misled where the others are not. */
export const LAYERS = ["words", "grams", "bigrams"] as const;
export type Layer = (typeof LAYERS)[number];

export interface SentenceBags extends Readonly<Record<Layer, Bag>> {
  /** Distinct sentences are numbered as they are read. */
  readonly number: number;
}

/** The features of both texts, and what each term was read as: most terms and many sentences come again. */
export interface Vocabularies extends Readonly<Record<Layer, Vocabulary>> {
  readonly stems: Map<string, number>;
  readonly read: Map<string, TermFeatures>;
  /** By the list of terms itself, which equal lines share; see `reading.ts`. */
  readonly sentences: Map<readonly string[], SentenceBags>;
}

interface TermFeatures {
  /** Ids of the layer; a term of a script without spaces has several. */
  readonly words: readonly number[];
  readonly grams: readonly number[];
  readonly stem: number;
  readonly isNumber: boolean;
}

export function emptyVocabularies(): Vocabularies {
  return {
    words: emptyVocabulary(),
    grams: emptyVocabulary(),
    bigrams: emptyVocabulary(),
    stems: new Map(),
    read: new Map(),
    sentences: new Map(),
  };
}

/** Reads the terms of a sentence into features, which are added to the vocabularies. */
export function bagsOf(terms: readonly string[], vocabularies: Vocabularies): SentenceBags {
  const known = vocabularies.sentences.get(terms);
  if (known) return known;
  const { words, grams, bigrams, sentences } = vocabularies;
  let before: TermFeatures | undefined;
  for (const term of terms) {
    const read = featuresOf(term, vocabularies);
    for (const id of read.words) gather(words, id);
    for (const id of read.grams) gather(grams, id);
    if (before) {
      const kind = before.isNumber || read.isNumber ? "number" : "plain";
      gather(bigrams, idOf(bigrams, pairKey(before.stem, read.stem), kind));
    }
    before = read;
  }
  const bags = {
    number: sentences.size,
    words: takeBag(words),
    grams: takeBag(grams),
    bigrams: takeBag(bigrams),
  };
  sentences.set(terms, bags);
  return bags;
}

/** Two numbers of stems as one exact number, a small one where it can be: a map finds those in half the time. */
function pairKey(one: number, other: number): number {
  return one < FEW_STEMS && other < FEW_STEMS ? one * FEW_STEMS + other : LARGE + one * MOST_STEMS + other;
}

const FEW_STEMS = 2 ** 15;
const MOST_STEMS = 2 ** 26;
const LARGE = 2 ** 52;

function featuresOf(term: string, vocabularies: Vocabularies): TermFeatures {
  const known = vocabularies.read.get(term);
  if (known) return known;
  const { words, grams, stems } = vocabularies;
  const isNumber = hasDigit(term);
  const stem = stemOf(term);
  const own = isUnspaced(term)
    ? unspacedFeatures(term, vocabularies)
    : { words: [idByKind(words, stem, kindOfWord)], grams: gramsOf(term, isNumber, grams) };
  const read = { stem: numberOf(stem, stems), isNumber, words: own.words, grams: own.grams };
  vocabularies.read.set(term, read);
  return read;
}

/** Without spaces a letter and the pair with the one before it stand for words. */
function unspacedFeatures(
  letters: Iterable<string>,
  { words, grams }: Vocabularies,
): Pick<TermFeatures, "words" | "grams"> {
  const own: { words: number[]; grams: number[] } = { words: [], grams: [] };
  let before: string | undefined;
  for (const letter of letters) {
    own.words.push(idByKind(words, letter, kindOfWord));
    if (before !== undefined) own.words.push(idByKind(words, before + letter, kindOfWord));
    own.grams.push(idByKind(grams, letter, kindOfGram));
    before = letter;
  }
  return own;
}

/** In every language of the sets that has spaces the shortest words are mostly grammar. */
const SHORT_LETTERS = 3;

/**
 * Of the feature alone: the "la" of 记者la is the word "la" of another sentence, and what it weighs must not hang on which of
 * the two is read first.
 */
function kindOfWord(word: string): FeatureKind {
  if (hasDigit(word)) return "number";
  return word.length <= SHORT_LETTERS && !isUnspaced(word) ? "short" : "plain";
}

function kindOfGram(gram: string): FeatureKind {
  return hasDigit(gram) ? "number" : "plain";
}

function numberOf(stem: string, stems: Map<string, number>): number {
  let number = stems.get(stem);
  if (number === undefined) {
    number = stems.size;
    stems.set(stem, number);
  }
  return number;
}

/** Long enough to tell words apart, short enough to bridge "Ghasem" and "Qasim"; 4 is no better and costs more. */
const GRAM_LETTERS = 3;

/** "cat" -> _ca cat at_; a number is one gram, and no other gram has a digit. */
function gramsOf(term: string, isNumber: boolean, grams: Vocabulary): number[] {
  if (isNumber) return [idOf(grams, term, "number")];
  const ids: number[] = [];
  const framed = `_${term}_`;
  // A letter beyond the basic plane is two units; few terms have any.
  const letters = hasSurrogate(term) ? [...framed] : null;
  const last = Math.max(0, (letters ?? framed).length - GRAM_LETTERS);
  for (let at = 0; at <= last; at++) {
    const gram = letters
      ? letters.slice(at, at + GRAM_LETTERS).join("")
      : framed.slice(at, at + GRAM_LETTERS);
    ids.push(idOf(grams, gram, "plain"));
  }
  return ids;
}
