import type { Pair } from "../../model.ts";
import { foldLetters } from "../../words/letters/foldLetters.ts";
import { stemOf } from "../../words/stemOf.ts";
import { hasDigit } from "../../words/terms.ts";
import type { Reading } from "../reading/reading.ts";

/** One name more or less must not decide on a short text: each is given two more, one of them shared. */
const UNSEEN = 2;

/** Days, offices and agencies are shared by chance, numbers hardly. */
const NUMBER_WEIGHT = 2;

/** Weight of names and numbers from which a text tells its event from another: "12 people" against "15" does not. */
const ENOUGH = 4;

/** So many numbers of each text do so by themselves. With four, rewriting-de loses .001 in our own sentences. */
const ENOUGH_NUMBERS = 5;

/**
 * Part of the names that both texts share, from which their numbers count for less, and nothing at last: two outlets may have
 * other sums of one event throughout, but not other people and places.
 */
const SAME_PEOPLE = { from: 0.55, to: 0.8 };

/**
 * A cast that both texts share says one event whatever their numbers: so large a part of the names, and so many of them. No two
 * reports of two events on the sets share more than seven names.
 */
const PART_OF_CAST = { from: 0.4, to: 0.5 };
const CAST = { from: 7, to: 10 };

/** Two reports of one event share at least this part of the names and numbers of one of them (outlets, wordings-de, rewriting-de). */
const SAME_EVENT = 0.37;

/** Reports of two events of one kind share days, offices and agencies, mostly no more than this part. */
const OTHER_EVENT = 0.24;

/**
 * How far two texts seem to tell of different events, 0 to 1, by the names and numbers they share: two strikes have union,
 * pay and talks in common, but neither people nor places nor sums. Without names (scripts that have no capitals) and
 * numbers nothing is known, and the answer is 0.
 *
 * Numbers count by themselves too, since a company, a club or an office has the same people and places in all reports: of two
 * and more numbers, all texts of one event on the sets share a third, and of 50 pairs of two events two do.
 *
 * The text that is better found in the other counts, so a brief and a long report of one event are no strangers. Both parts
 * squared: where it is doubtful, or little is named, the sentences decide. A sentence against a sentence is 0: all its facts
 * may have been corrected.
 */
export function foreignnessOf({ names, terms }: Pick<Reading, "names" | "terms">): number {
  if (terms.left.length <= 1 && terms.right.length <= 1) return 0;
  const people = { left: nameStems(names.left), right: nameStems(names.right) };
  // The terms of a script without spaces are runs of words, in which no name stands alone.
  const stems = {
    left: new Set([...stemsOf(terms.left), ...people.left]),
    right: new Set([...stemsOf(terms.right), ...people.right]),
  };
  const numbers = { left: numbersAmong(stems.left), right: numbersAmong(stems.right) };
  const both = {
    left: new Set([...people.left, ...numbers.left]),
    right: new Set([...people.right, ...numbers.right]),
  };
  const part = sharedPart(people, stems, weightAmongNames);
  const cast = ramp(part, PART_OF_CAST) * ramp(sharedCount(people, stems), CAST);
  return (
    (1 - cast) *
    Math.max(
      apart(both, stems, { enough: ENOUGH, weigh: weightAmongNames }),
      (1 - ramp(part, SAME_PEOPLE)) * apart(numbers, stems, { enough: ENOUGH_NUMBERS, weigh: () => 1 }),
    )
  );
}

/** How far texts that name these seem to tell of different events, by these alone. */
function apart(own: Specifics, stems: Specifics, { enough, weigh }: Counting): number {
  const other = 1 - ramp(sharedPart(own, stems, weigh), { from: OTHER_EVENT, to: SAME_EVENT });
  const told = Math.min(1, Math.min(weightOf(own.left, weigh), weightOf(own.right, weigh)) / enough);
  return (other * told) ** 2;
}

/** 0 up to `from`, 1 from `to` on, straight between. */
function ramp(share: number, { from, to }: { readonly from: number; readonly to: number }): number {
  return Math.min(1, Math.max(0, (share - from) / (to - from)));
}

/** What one name or number weighs, and how much of them each text must have to tell its event from another. */
interface Counting {
  readonly enough: number;
  readonly weigh: Weigh;
}

type Weigh = (stem: string) => number;

/** Stems of words, of either text. */
type Specifics = Pair<ReadonlySet<string>>;

/** Of the text that is better found in the other. */
function sharedPart(own: Specifics, stems: Specifics, weigh: Weigh): number {
  return Math.max(partIn(own.left, stems.right, weigh), partIn(own.right, stems.left, weigh));
}

/** Names that both have, by the text that has fewer of the other's. */
function sharedCount(own: Specifics, stems: Specifics): number {
  const found = (names: ReadonlySet<string>, there: ReadonlySet<string>) =>
    [...names].filter((name) => there.has(name)).length;
  return Math.min(found(own.left, stems.right), found(own.right, stems.left));
}

function partIn(own: ReadonlySet<string>, other: ReadonlySet<string>, weigh: Weigh): number {
  let shared = UNSEEN / 2;
  let all = UNSEEN;
  for (const stem of own) {
    all += weigh(stem);
    if (other.has(stem)) shared += weigh(stem);
  }
  return shared / all;
}

function weightOf(own: ReadonlySet<string>, weigh: Weigh): number {
  return [...own].reduce((sum, stem) => sum + weigh(stem), 0);
}

function weightAmongNames(stem: string): number {
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

/** All but the smallest, which all texts have. */
function numbersAmong(stems: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const stem of stems) if (stem.length > 1 && hasDigit(stem)) found.add(stem);
  return found;
}

function nameStems(names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const name of names) found.add(stemOf(foldLetters(name)));
  return found;
}
