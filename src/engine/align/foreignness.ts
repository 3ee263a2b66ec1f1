import type { Pair } from "../model.ts";
import { foldLetters } from "../words/foldLetters.ts";
import { stemOf } from "./bags.ts";
import type { Reading } from "./reading.ts";
import { hasDigit } from "./terms.ts";

/** One name more or less must not decide on a short text: each is given two more, one of them shared. */
const UNSEEN = 2;

/** Days, offices and agencies are shared by chance, numbers hardly. */
const NUMBER_WEIGHT = 2;

/** Two reports of one event share at least this part of the names and numbers of one of them (outlets, wordings-de, rewriting-de). */
const SAME_EVENT = 0.37;

/** Reports of two events of one kind share days, offices and agencies, mostly no more than this part. */
const OTHER_EVENT = 0.24;

/**
 * How far two texts seem to tell of different events, 0 to 1, by the names and numbers they share: two strikes have union,
 * pay and talks in common, but neither people nor places nor sums. Without names (scripts that have no capitals) and
 * numbers nothing is known, and the answer is 0.
 *
 * The text that is better found in the other counts, so a brief and a long report of one event are no strangers. Squared:
 * where it is doubtful, the sentences decide.
 */
export function foreignnessOf({ lines, terms }: Reading): number {
  const stems = { left: stemsOf(terms.left), right: stemsOf(terms.right) };
  const name = haveNounCapitals([...lines.left, ...lines.right]) ? CAPITAL_AFTER_CAPITAL : INNER_CAPITAL;
  const own: Pair<ReadonlySet<string>> = {
    left: specificsOf(lines.left, stems.left, name),
    right: specificsOf(lines.right, stems.right, name),
  };
  const share = Math.max(sharedPart(own.left, stems.right), sharedPart(own.right, stems.left));
  return Math.min(1, Math.max(0, (SAME_EVENT - share) / (SAME_EVENT - OTHER_EVENT))) ** 2;
}

function sharedPart(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = UNSEEN / 2;
  let all = UNSEEN;
  for (const stem of own) {
    const weight = hasDigit(stem) ? NUMBER_WEIGHT : 1;
    all += weight;
    if (other.has(stem)) shared += weight;
  }
  return shared / all;
}

/** Names change their endings too. */
function stemsOf(terms: readonly (readonly string[])[]): Set<string> {
  return new Set([...new Set(terms.flat())].map(stemOf));
}

/** Numbers but the smallest, which all texts have, and names where no sentence or quotation begins. */
function specificsOf(lines: readonly string[], stems: ReadonlySet<string>, name: RegExp): Set<string> {
  const found = new Set([...stems].filter((stem) => hasDigit(stem) && stem.length > 1));
  for (const line of lines) for (const [word] of line.matchAll(name)) found.add(stemOf(foldLetters(word)));
  return found;
}

/** English and Russian texts of the sets have capitals on at most a fifth of their inner words, but for lists of names; German ones on a third. */
const NOUN_CAPITALS = 0.25;

function haveNounCapitals(lines: readonly string[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const line of lines) {
    words += countOf(line, INNER_WORD);
    capitals += countOf(line, INNER_CAPITAL);
  }
  return capitals > NOUN_CAPITALS * words;
}

function countOf(line: string, word: RegExp): number {
  return line.match(word)?.length ?? 0;
}

const INNER_WORD = /(?<=[\p{L}\p{N},;)]\s)\p{L}[\p{L}\p{M}]+/gu;
const INNER_CAPITAL = /(?<=[\p{L}\p{N},;)]\s)\p{Lu}[\p{L}\p{M}]+/gu;
/** German nouns have capitals too, but seldom two in a row: the "Petermann" of "Stürmer Nils Petermann" is a name. */
const CAPITAL_AFTER_CAPITAL = /(?<=[\p{L}\p{N},;)]\s\p{Lu}[\p{L}\p{M}]*\s)\p{Lu}[\p{L}\p{M}]+/gu;
