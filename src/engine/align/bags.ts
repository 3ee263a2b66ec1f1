import { hasSurrogate, stemOf } from "../words/stemOf.ts";
import { hasDigit, isUnspaced } from "../words/terms.ts";

/** How often each feature occurs in a sentence; `ids` ascend. */
export interface Bag {
  readonly ids: readonly number[];
  readonly counts: readonly number[];
}

/** Three readings of a sentence; each alone is misled where the others are not. */
export const LAYERS = ["words", "grams", "bigrams"] as const;
export type Layer = (typeof LAYERS)[number];
export type SentenceBags = Readonly<Record<Layer, Bag>>;

/** What is known of a feature besides its id: numbers and the shortest words are weighed by rules of their own. */
export type FeatureKind = "number" | "short" | "plain";

/** Numbers the features of both texts: equal features have equal ids. */
export interface Vocabulary {
  readonly ids: Map<string | number, number>;
  /** By id. */
  readonly kinds: FeatureKind[];
  /** Of the sentence that is being read. */
  readonly gathered: FeatureList;
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
  const empty = (): Vocabulary => ({ ids: new Map(), kinds: [], gathered: new FeatureList() });
  return {
    words: empty(),
    grams: empty(),
    bigrams: empty(),
    stems: new Map(),
    read: new Map(),
    sentences: new Map(),
  };
}

/** Reads the terms of a sentence into features, which are added to the vocabularies. */
export function bagsOf(terms: readonly string[], vocabularies: Vocabularies): SentenceBags {
  const known = vocabularies.sentences.get(terms);
  if (known) return known;
  const { words, grams, bigrams } = vocabularies;
  let before: TermFeatures | undefined;
  for (const term of terms) {
    const read = featuresOf(term, vocabularies);
    for (const id of read.words) words.gathered.add(id);
    for (const id of read.grams) grams.gathered.add(id);
    if (before) {
      const kind = before.isNumber || read.isNumber ? "number" : "plain";
      bigrams.gathered.add(idOf(pairKey(before.stem, read.stem), kind, bigrams));
    }
    before = read;
  }
  const bags = {
    words: words.gathered.takeBag(),
    grams: grams.gathered.takeBag(),
    bigrams: bigrams.gathered.takeBag(),
  };
  vocabularies.sentences.set(terms, bags);
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
    ? unspacedFeatures([...term], vocabularies)
    : { words: [idOf(stem, kindOfWord(stem), words)], grams: gramsOf(term, isNumber, grams) };
  const read = { stem: numberOf(stem, stems), isNumber, words: own.words, grams: own.grams };
  vocabularies.read.set(term, read);
  return read;
}

/** Without spaces a letter and the pair with the one before it stand for words. */
function unspacedFeatures(
  letters: readonly string[],
  { words, grams }: Vocabularies,
): Pick<TermFeatures, "words" | "grams"> {
  return {
    words: letters.flatMap((letter, at) => {
      const own = idOf(letter, kindOfWord(letter), words);
      if (at === 0) return [own];
      const pair = letters[at - 1]! + letter;
      return [own, idOf(pair, kindOfWord(pair), words)];
    }),
    grams: letters.map((letter) => idOf(letter, kindOfGram(letter), grams)),
  };
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

function idOf(feature: string | number, kind: FeatureKind, { ids, kinds }: Vocabulary): number {
  let id = ids.get(feature);
  if (id === undefined) {
    id = kinds.length;
    ids.set(feature, id);
    kinds.push(kind);
  }
  return id;
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
  if (isNumber) return [idOf(term, "number", grams)];
  const ids: number[] = [];
  const framed = `_${term}_`;
  // A letter beyond the basic plane is two units; few terms have any.
  const letters = hasSurrogate(term) ? [...framed] : null;
  const last = Math.max(0, (letters ?? framed).length - GRAM_LETTERS);
  for (let at = 0; at <= last; at++) {
    const gram = letters
      ? letters.slice(at, at + GRAM_LETTERS).join("")
      : framed.slice(at, at + GRAM_LETTERS);
    ids.push(idOf(gram, "plain", grams));
  }
  return ids;
}

/** The features of one sentence after another, in one list for all: what a list of numbers takes to grow and to sort is dear. */
class FeatureList {
  private ids = new Int32Array(256);
  private size = 0;

  add(id: number): void {
    if (this.size === this.ids.length) {
      const longer = new Int32Array(2 * this.size);
      longer.set(this.ids);
      this.ids = longer;
    }
    this.ids[this.size] = id;
    this.size++;
  }

  /** Sorts the ids, counts each, and begins anew. Plain lists: thousands of small typed arrays cost more than they save. */
  takeBag(): Bag {
    const ids: number[] = [];
    const counts: number[] = [];
    const sorted = this.ids.subarray(0, this.size).sort();
    let last = -1;
    for (let at = 0; at < sorted.length; at++) {
      const id = sorted[at]!;
      if (id === last) counts[counts.length - 1]!++;
      else {
        ids.push(id);
        counts.push(1);
        last = id;
      }
    }
    this.size = 0;
    return { ids, counts };
  }
}
