import type { Pair, Side } from "../../model.ts";
import type { ConceptReader } from "../../words/concepts/conceptReader.ts";
import { stemOf } from "../../words/stemOf.ts";
import { isUnspaced } from "../../words/terms.ts";

/** Shorter words are mostly grammar. */
const LEAST_LETTERS = 4;

/** Of two short notes too little is known: they may share less by chance. So many sentences of each, or so little of the rest. */
const SHORT = 2;
const ENOUGH = 3;

/**
 * Part of the rest that reports of two events share, and from which on it is one event: words and pairs of characters. Of 147
 * pairs of one event in English, German, French and Spanish none shares less than .15 and four less than .25, of 67 of two
 * events 21 and 41. Of 20 Chinese pairs of one event none shares less than .09, of 13 of two events 11.
 */
const SHARED_WORDS = { two: 0.15, one: 0.25 };
const SHARED_CHARACTERS = { two: 0.05, one: 0.1 };

/**
 * Whether two texts tell of one event, 0 to 1, by the words that no table knows. What reports of a kind always say is in the
 * table; the rest is people, places and what happened this time only. `foreignnessOf` goes by names and numbers, and knows
 * nothing where there are none.
 */
export function oneEventByRest(
  terms: Pair<readonly (readonly string[])[]>,
  { wordsIn, isSpaced }: Pick<ConceptReader, "wordsIn" | "isSpaced">,
): number {
  if (terms.left.length <= SHORT && terms.right.length <= SHORT) return 1;
  const restOf = (side: Side) =>
    new Set([...new Set(terms[side].flat())].flatMap((term) => wordsIn(term).rest.flatMap(features)));
  const left = restOf("left");
  const right = restOf("right");
  const fewer = Math.min(left.size, right.size);
  if (fewer < ENOUGH) return 1;
  const shared = [...left].filter((feature) => right.has(feature)).length;
  const { two, one } = isSpaced ? SHARED_WORDS : SHARED_CHARACTERS;
  return Math.min(1, Math.max(0, (shared / fewer - two) / (one - two)));
}

/** The stem of a word, or each character of a run with the one after it. */
function features(piece: string): string[] {
  if (!isUnspaced(piece)) return piece.length < LEAST_LETTERS ? [] : [stemOf(piece)];
  return Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2));
}
