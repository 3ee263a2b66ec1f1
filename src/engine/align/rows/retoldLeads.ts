import type { Pair } from "../../model.ts";
import { isFunctionForm } from "../../words/functionWords.ts";
import { stemOf } from "../../words/stemOf.ts";
import type { Anchor } from "../anchors/anchors.ts";
import { baseOf, type PairTable } from "../likeness/pairs.ts";
import type { HeldCounts } from "../links/heldCounts.ts";
import type { Group } from "./absorption.ts";
import { LEAST_ANEW } from "./retoldNumbers.ts";

/**
 * So many words that nothing else in the texts has tie a first sentence to a claim. On 48 pairs of outlets six of the links that
 * only this finds are right and none is wrong; with one word 18 and 14.
 */
const LEAST_ALONE = 2;

/** Shorter words are mostly grammar. */
const LEAST_LETTERS = 3;

/** First sentence of either text. */
const LEAD = 0;

/** So many rows has the shorter text in reports of one event, for a sentence of it; in texts of chance words there are none. */
const LEAST_ROWS = 0.25;

/** In a sentence of hundreds of words two are shared by chance: the others must not outweigh them. */
const LEAST_BASE = 0.05;

interface Surroundings {
  readonly table: PairTable;
  /** As for `retoldNumbers`. */
  readonly anew: number;
  readonly languages: Pair<string>;
  readonly counts: (i: number, j: number) => HeldCounts | null;
  readonly closed: Pair<ReadonlySet<number>>;
}

/**
 * What a first sentence sums up and the other text tells later. It may have its row elsewhere, and the claim too:
 *
 *     A1  The zoo shut its aviary after nine cranes fell ill.   its row is with B1, "The head keeper admits mistakes"
 *     B5  Nine birds are sick, eight of them are recovering.    told by a number that counts alike
 *
 * Two words say enough where each text has them in these claims alone: whoever is named, and the topic, stand in others too.
 */
export function retoldLeads(
  rows: readonly Group[],
  terms: Pair<readonly (readonly string[])[]>,
  { table, anew, languages, counts, closed }: Surroundings,
): Anchor[] {
  const shorter = Math.min(terms.left.length, terms.right.length);
  if (anew < LEAST_ANEW || rows.length < LEAST_ROWS * shorter) return [];
  const left = wordsAlone(terms.left, languages.left);
  const right = wordsAlone(terms.right, languages.right);
  const isRetold = ({ i, j }: Anchor) =>
    !closed.left.has(i) &&
    !closed.right.has(j) &&
    baseOf(table, i, j) >= LEAST_BASE &&
    (counts(i, j) === "told" || sharedWords(left[i]!, right[j]!) >= LEAST_ALONE);
  return [
    ...left.map((_, i) => ({ i, j: LEAD })),
    ...right.slice(LEAD + 1).map((_, at) => ({ i: LEAD, j: at + 1 })),
  ].filter(isRetold);
}

/** Stems of each sentence that no other of its text has. */
function wordsAlone(sentences: readonly (readonly string[])[], language: string): Set<string>[] {
  const stems = sentences.map(
    (terms) =>
      new Set(
        terms.filter((term) => term.length >= LEAST_LETTERS && !isFunctionForm(term, language)).map(stemOf),
      ),
  );
  const holders = new Map<string, number>();
  for (const own of stems) for (const stem of own) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  return stems.map((own) => new Set([...own].filter((stem) => holders.get(stem) === 1)));
}

function sharedWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return [...left].filter((stem) => right.has(stem)).length;
}
