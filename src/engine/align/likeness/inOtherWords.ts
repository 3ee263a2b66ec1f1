import type { Pair } from "../../model.ts";
import { remembered } from "../../remembered.ts";
import { conceptReader } from "../../words/concepts/conceptReader.ts";
import { stemOf } from "../../words/stemOf.ts";
import { oneEventByRest } from "./oneEventByRest.ts";
import { type Holders, rarityOf } from "./rarity.ts";
import type { WeighedSimilarity } from "./similarity.ts";

/**
 * One word that may say the same as another is often chance, two in one sentence seldom: so much of the rarest counts. At 1
 * reports of two events in English have twice the false links; at 0 outlets gain a third less.
 */
const RAREST_SHARE = 0.2;

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
    reader.conceptsOf(word).map((id): Saying => ({ id, stem: stemOf(word) }));
  const sayings = remembered((term: string) => reader.wordsIn(term).known.flatMap(sayingsOf));
  const saidBy = remembered((own: readonly string[]) => listed(own.flatMap((term) => sayings(term))));
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
  /** Of the concept. */
  readonly id: number;
  readonly stem: string;
}

/** The concepts of a sentence, with the stems of the words that say each. */
interface Said {
  /** They ascend. */
  readonly ids: readonly number[];
  readonly stems: readonly (readonly string[])[];
}

function holdersOf(said: readonly Said[], concepts: number): Holders {
  const holders = new Int32Array(concepts);
  for (const { ids } of said) for (const id of ids) holders[id]!++;
  return { sentences: said.length, holders, kinds: Array.from(holders, () => "plain" as const) };
}

function listed(sayings: readonly Saying[]): Said {
  const stemsOf = new Map<number, string[]>();
  for (const { id, stem } of sayings) {
    const known = stemsOf.get(id);
    if (!known) stemsOf.set(id, [stem]);
    else if (!known.includes(stem)) known.push(stem);
  }
  const ids = [...stemsOf.keys()].sort((a, b) => a - b);
  return { ids, stems: ids.map((id) => stemsOf.get(id)!) };
}

/**
 * Weight of the concepts that both say and no word of which they share; what a shared word says is counted already. A word
 * speaks once, though it may stand for several concepts.
 */
function inOtherWords(a: Said, b: Said, rarity: Float64Array): number {
  let sum = 0;
  let rarest = 0;
  let spoken: Set<string> | null = null;
  let x = 0;
  let y = 0;
  while (x < a.ids.length && y < b.ids.length) {
    const id = a.ids[x]!;
    const difference = id - b.ids[y]!;
    if (difference === 0 && areApart(a.stems[x]!, b.stems[y]!)) {
      const own = a.stems[x]!.find((stem) => !spoken?.has(stem));
      const other = b.stems[y]!.find((stem) => !spoken?.has(stem));
      if (own !== undefined && other !== undefined) {
        spoken ??= new Set();
        spoken.add(own).add(other);
        sum += rarity[id]!;
        rarest = Math.max(rarest, rarity[id]!);
      }
    }
    if (difference <= 0) x++;
    if (difference >= 0) y++;
  }
  return sum - (1 - RAREST_SHARE) * rarest;
}

function areApart(a: readonly string[], b: readonly string[]): boolean {
  for (const stem of a) if (b.includes(stem)) return false;
  return true;
}
