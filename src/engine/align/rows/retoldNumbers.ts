import type { Pair } from "../../model.ts";
import type { Anchor } from "../anchors/anchors.ts";
import { type CountedThings, countedThings } from "../likeness/countedThings.ts";
import { isNumberTerm, isYearTerm } from "../likeness/numberTerms.ts";
import { baseOf, bestFirst, type PairTable, rounded } from "../likeness/pairs.ts";
import type { Group } from "./absorption.ts";
import { placesInRows } from "./rowsByPlace.ts";

/**
 * What was told anew of texts that can tell a thing in one sentence here and in three there. Two outlets keep up to .05, by
 * quoting alike; of texts that keep .36 and more half of what is found here was another fact of one year (rewriting-de).
 */
export const LEAST_ANEW = 0.85;

/** Of the digits of a number: "5", "20" and "0.5" are shared by chance, and may stand for anything. */
const TELLING = /\d{3}|[1-9]{2}/u;

/** 640, 2,500 or 22.7, not 300: two of 1,000 pairs of unrelated reports share one that neither repeats. */
const EXACT = /^(?=\d{3}).*[1-9]\d*[1-9]/u;

/** 10.30 is read by its value, as 10.3: at one hour more begins than one thing. */
const CLOCK = /^(?:1?\d|2[0-4])\.[0-5]\d?$/u;

/**
 * A number that names nothing ties claims that share so many words besides. Of pairs of claims that tell the same by such a number
 * three quarters do, of others with such numbers one in thirteen. One word alone the others share more often: the subject of both.
 */
const LEAST_SHARED = 2;

export interface RetoldNumbers {
  /** Claims that no row took up, one to one. */
  readonly rows: readonly Anchor[];
  /** Of two rows, or of a row and of none. Some may be linked already. */
  readonly echoes: readonly Anchor[];
}

interface Surroundings {
  readonly table: PairTable;
  /** Part of the texts that was told in new words of one event, by their strangeness before it fades; see `linkSentences`. */
  readonly anew: number;
  readonly languages: Pair<string>;
  readonly closed: Pair<ReadonlySet<number>>;
}

/**
 * What is tied by a number that each text has in one claim only:
 *
 *     A1  The mill, which employs 640 people, will shut.     its row is with B1, "Workers may strike over the end of the mill"
 *     B4  Of these 640 people about 90 may stay.             its row is with A5, "Some 90 jobs will be kept"
 *
 * Two outlets say in one sentence and in three what matters, so that both claims have their row, and most words of neither are
 * the other's. A number that nothing else in the texts has was told by both, if it is exact or stands where a text begins and
 * sums up, and if it counts nothing unlike: 365 pages are no 365 days. That is an echo, or a row where an exact number counts
 * things alike in two claims that have none.
 */
export function retoldNumbers(
  groups: readonly Group[],
  terms: Pair<readonly (readonly string[])[]>,
  { table, anew, languages, closed }: Surroundings,
): RetoldNumbers {
  if (anew < LEAST_ANEW) return { rows: [], echoes: [] };
  const inRow = placesInRows(groups);
  const isPlaced = ({ i, j }: Anchor) => inRow.left.has(i) || inRow.right.has(j);
  const ties = tiesOf(terms, countedThings(languages))
    .filter((tie) => !closed.left.has(tie.i) && !closed.right.has(tie.j))
    .filter((tie) => (isPlaced(tie) ? tie.isExact || tie.i === 0 || tie.j === 0 : tie.isSure))
    .sort(bestFirst(table.size, ({ i, j }) => rounded(baseOf(table, i, j))));
  const rows = new Set(oneToOne(ties.filter((tie) => !isPlaced(tie))));
  return { rows: [...rows], echoes: ties.filter((tie) => !rows.has(tie)) };
}

/** Two claims that alone share a number. */
interface Tie extends Anchor {
  /** A number that they share is exact. */
  readonly isExact: boolean;
  /** An exact one counts things alike. */
  readonly isSure: boolean;
}

function tiesOf({ left, right }: Pair<readonly (readonly string[])[]>, things: CountedThings): Tie[] {
  const rights = placesOfNumbers(right);
  const ties = new Map<string, Tie>();
  for (const [number, i] of placesOfNumbers(left)) {
    const j = rights.get(number);
    if (i === SEVERAL || j === undefined || j === SEVERAL) continue;
    const claims = { left: left[i]!, right: right[j]! };
    const counted = things.counted(number, claims);
    if (counted === "unlike" || (counted === "unnamed" && things.shared(claims) < LEAST_SHARED)) continue;
    const key = `${i} ${j}`;
    const before = ties.get(key);
    const exact = isExact(number);
    ties.set(key, {
      i,
      j,
      isExact: exact || before?.isExact === true,
      isSure: (exact && counted === "alike") || before?.isSure === true,
    });
  }
  return [...ties.values()];
}

function isExact(number: string): boolean {
  return EXACT.test(digitsOf(number)) && !isYearTerm(number) && !CLOCK.test(number);
}

const SEVERAL = -1;

/** The sentence that each telling number stands in. */
function placesOfNumbers(sentences: readonly (readonly string[])[]): Map<string, number> {
  const places = new Map<string, number>();
  sentences.forEach((terms, place) => {
    for (const term of terms) {
      if (!isNumberTerm(term) || !TELLING.test(digitsOf(term))) continue;
      places.set(term, (places.get(term) ?? place) === place ? place : SEVERAL);
    }
  });
  return places;
}

/** Those that tell: 0.25 and 24.0 have two. */
function digitsOf(number: string): string {
  return String(Number(number)).replace(".", "").replace(LEADING_ZEROS, "");
}

const LEADING_ZEROS = /^0+/u;

/** The first of those that share a place. */
function oneToOne(ties: readonly Tie[]): Tie[] {
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return ties.filter(({ i, j }) => {
    if (taken.left.has(i) || taken.right.has(j)) return false;
    taken.left.add(i);
    taken.right.add(j);
    return true;
  });
}
