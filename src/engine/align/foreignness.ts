import type { Pair } from "../model.ts";
import { foldLetters } from "../words/foldLetters.ts";
import { stemOf } from "../words/stemOf.ts";
import { hasDigit } from "../words/terms.ts";
import type { Reading } from "./reading.ts";

/** One name more or less must not decide on a short text: each is given two more, one of them shared. */
const UNSEEN = 2;

/** Days, offices and agencies are shared by chance, numbers hardly. */
const NUMBER_WEIGHT = 2;

/** Weight of names and numbers from which a text tells its event from another: "12 people" against "15" does not. */
const ENOUGH = 4;

/** Two reports of one event share at least this part of the names and numbers of one of them (outlets, wordings-de, rewriting-de). */
const SAME_EVENT = 0.37;

/** Reports of two events of one kind share days, offices and agencies, mostly no more than this part. */
const OTHER_EVENT = 0.24;

/**
 * How far two texts seem to tell of different events, 0 to 1, by the names and numbers they share: two strikes have union,
 * pay and talks in common, but neither people nor places nor sums. Without names (scripts that have no capitals) and
 * numbers nothing is known, and the answer is 0.
 *
 * The text that is better found in the other counts, so a brief and a long report of one event are no strangers. Both parts
 * squared: where it is doubtful, or little is named, the sentences decide. A sentence against a sentence is 0: all its facts
 * may have been corrected.
 */
export function foreignnessOf({ names, terms }: Pick<Reading, "names" | "terms">): number {
  if (terms.left.length <= 1 && terms.right.length <= 1) return 0;
  const stems = { left: stemsOf(terms.left), right: stemsOf(terms.right) };
  const own: Pair<ReadonlySet<string>> = {
    left: specificsOf(names.left, stems.left),
    right: specificsOf(names.right, stems.right),
  };
  const share = Math.max(sharedPart(own.left, stems.right), sharedPart(own.right, stems.left));
  const apart = Math.min(1, Math.max(0, (SAME_EVENT - share) / (SAME_EVENT - OTHER_EVENT)));
  const told = Math.min(1, Math.min(weightOf(own.left), weightOf(own.right)) / ENOUGH);
  return (apart * told) ** 2;
}

function sharedPart(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = UNSEEN / 2;
  let all = UNSEEN;
  for (const stem of own) {
    all += weightOfOne(stem);
    if (other.has(stem)) shared += weightOfOne(stem);
  }
  return shared / all;
}

function weightOf(own: ReadonlySet<string>): number {
  return [...own].reduce((sum, stem) => sum + weightOfOne(stem), 0);
}

function weightOfOne(stem: string): number {
  return hasDigit(stem) ? NUMBER_WEIGHT : 1;
}

/** Names change their endings too. */
function stemsOf(terms: readonly (readonly string[])[]): Set<string> {
  const distinct = new Set<string>();
  // Equal lines share their list of terms.
  for (const own of new Set(terms)) for (const term of own) distinct.add(term);
  const stems = new Set<string>();
  for (const term of distinct) stems.add(stemOf(term));
  return stems;
}

/** Names, and numbers but the smallest, which all texts have. */
function specificsOf(names: ReadonlySet<string>, stems: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const stem of stems) if (stem.length > 1 && hasDigit(stem)) found.add(stem);
  for (const name of names) found.add(stemOf(foldLetters(name)));
  return found;
}
