import type { Pair } from "../../model.ts";
import { remembered } from "../../remembered.ts";
import { conceptReader } from "../../words/concepts/conceptReader.ts";
import type { FoundPhrase } from "../../words/concepts/phraseFinder.ts";
import { stemOf } from "../../words/stemOf.ts";
import { oneEventByRest } from "./oneEventByRest.ts";
import { type Holders, rarityOf } from "./rarity.ts";
import type { WeighedSimilarity } from "./similarity.ts";

/**
 * One word that may say the same as another is often chance, two in one sentence seldom: so much of the rarest counts. At 1
 * reports of two events in English have twice the false links; at 0 outlets gain a third less.
 */
const RAREST_SHARE = 0.2;

/**
 * A phrase is seldom chance, so it counts in full, and it is two or three words of its sentence, so for more than one. Eight
 * pairs of two outlets full of phrases stand at .57 of links F1 with `RAREST_SHARE` for phrases too, at .76 with 1 and at .80
 * with 1.5; at 2 at .83, but pairs in free order lose a true link and two events gain a false one.
 */
const PHRASE_WEIGHT = 1.5;

/** Power of what was not kept and of what does not speak for two events. At 1 two fires are linked. */
const FADE = 4;

/** Below this hardly any likeness changes, and no table need be read. */
const LEAST_STRENGTH = 0.05;

/**
 * Without spaces a word of two characters is three features of its sentence (see `bags.ts`), and what it says in other words
 * would be lost among them. At 1 Chinese reports in other words gain .09 of links F1, at 2 .23, at 3 no more than a little.
 */
const RUN_WORD_WEIGHT = 2;

export interface InOtherWords {
  /** Terms of each sentence. */
  readonly terms: Pair<readonly (readonly string[])[]>;
  readonly languages: Pair<string>;
  readonly similarity: WeighedSimilarity;
  /** Part of the text that was kept; see `likeness.ts`. */
  readonly kept: number;
  /** How far the texts seem to tell of different events; see `foreignness.ts`. */
  readonly foreign: number;
}

/**
 * What two sentences say in different words, as a likeness to add to that of their words: "The blaze killed two" and "Two
 * people died in the fire". Null where there is nothing to add: between versions of one text a word for another is a change,
 * and two events of one kind are told with the same concepts.
 */
export function likenessInOtherWords(given: InOtherWords): ((i: number, j: number) => number) | null {
  const { terms, languages, similarity, kept, foreign } = given;
  const byNames = ((1 - kept) * (1 - foreign)) ** FADE;
  if (byNames < LEAST_STRENGTH) return null;
  const reader = conceptReader(languages.left);
  if (!reader || reader !== conceptReader(languages.right)) return null;
  const strength = byNames * oneEventByRest(terms, reader);
  if (strength < LEAST_STRENGTH) return null;
  const sayingsOf = (word: string) =>
    reader.conceptsOf(word).map((concept): Saying => ({ kind: "word", concept, by: stemOf(word) }));
  const sayings = remembered((term: string) => reader.wordsIn(term).known.flatMap(sayingsOf));
  const saidBy = remembered((own: readonly string[]) => {
    const phrases = reader.phrasesIn(own);
    const inPhrases = new Set(phrases.flatMap(({ places }) => places));
    const words = own.filter((_, place) => !inPhrases.has(place));
    return listed([...phrases.flatMap(phraseSayings), ...words.flatMap(sayings)]);
  });
  const said = { left: terms.left.map(saidBy), right: terms.right.map(saidBy) };
  const rarity = rarityOf(holdersOf([...said.left, ...said.right], reader.count));
  const wordWeight = reader.isSpaced ? 1 : RUN_WORD_WEIGHT;
  return (i, j) => {
    const both = inOtherWords(said.left[i]!, said.right[j]!, rarity);
    if (both === 0) return 0;
    return (
      (strength * wordWeight * both) /
      Math.sqrt(similarity.wordWeight("left", i) * similarity.wordWeight("right", j))
    );
  };
}

interface Saying {
  readonly kind: "word" | "phrase";
  readonly concept: number;
  /** The stem of the word, or the phrase as its table has it. */
  readonly by: string;
}

function phraseSayings({ name, concepts }: FoundPhrase): readonly Saying[] {
  return concepts.map((concept) => ({ kind: "phrase", concept, by: name }));
}

/** The concepts of a sentence, with what says each. */
interface Said {
  /** They ascend. */
  readonly concepts: readonly number[];
  readonly sayings: readonly (readonly Saying[])[];
}

function holdersOf(said: readonly Said[], count: number): Holders {
  const holders = new Int32Array(count);
  for (const { concepts } of said) for (const concept of concepts) holders[concept]!++;
  return { sentences: said.length, holders, kinds: Array.from(holders, () => "plain" as const) };
}

function listed(sayings: readonly Saying[]): Said {
  const saying = new Map<number, Saying[]>();
  for (const one of sayings) {
    const known = saying.get(one.concept);
    if (!known) saying.set(one.concept, [one]);
    else if (!known.some(({ by }) => by === one.by)) known.push(one);
  }
  const concepts = [...saying.keys()].sort((a, b) => a - b);
  return { concepts, sayings: concepts.map((concept) => saying.get(concept)!) };
}

/**
 * Weight of the concepts that both say and no word of which they share; what a shared word says is counted already. A word or
 * phrase speaks once, though it may stand for several concepts.
 */
function inOtherWords(a: Said, b: Said, rarity: Float64Array): number {
  let sum = 0;
  let rarest = 0;
  let spoken: Set<string> | null = null;
  let x = 0;
  let y = 0;
  while (x < a.concepts.length && y < b.concepts.length) {
    const concept = a.concepts[x]!;
    const difference = concept - b.concepts[y]!;
    if (difference === 0 && areApart(a.sayings[x]!, b.sayings[y]!)) {
      const own = a.sayings[x]!.find(({ by }) => !spoken?.has(by));
      const other = b.sayings[y]!.find(({ by }) => !spoken?.has(by));
      if (own && other) {
        spoken ??= new Set();
        spoken.add(own.by).add(other.by);
        if (own.kind === "phrase" || other.kind === "phrase") sum += PHRASE_WEIGHT * rarity[concept]!;
        else {
          sum += rarity[concept]!;
          rarest = Math.max(rarest, rarity[concept]!);
        }
      }
    }
    if (difference <= 0) x++;
    if (difference >= 0) y++;
  }
  return sum - (1 - RAREST_SHARE) * rarest;
}

function areApart(a: readonly Saying[], b: readonly Saying[]): boolean {
  return !a.some(({ by }) => b.some((other) => other.by === by));
}
