import type { Pair } from "../model.ts";
import { type Group, placesInRows } from "./absorption.ts";
import type { Anchor } from "./anchors.ts";
import { bestFirst, type PairTable } from "./pairs.ts";

/**
 * What was told anew of texts that can tell a thing in one sentence here and in three there. Two outlets keep up to .05, by
 * quoting alike; of texts that keep .36 and more half of what is found here was another fact of one year (rewriting-de).
 */
const LEAST_ANEW = 0.85;

/** Of the digits of a number: "5", "20" and "0.5" are shared by chance, and may stand for anything. */
const TELLING = /\d{3}|[1-9]{2}/u;

/** 640, 1,500 or 22.7, not 300: two of 1,000 pairs of unrelated reports share one that neither repeats. */
const EXACT = /^(?=\d{3}).*[1-9]\d*[1-9]/u;

/** The year of a report stands beside all that it tells. */
const YEAR = /^(?:19|20)\d\d$/u;

const NUMBER = /^\d+(?:\.\d+)?$/u;

export interface RetoldNumbers {
  /** Claims that no row took up, one to one. */
  readonly rows: readonly Anchor[];
  /** Of two rows, or of a row and of none. Some may be linked already. */
  readonly echoes: readonly Anchor[];
}

interface Surroundings {
  readonly table: PairTable;
  /** Part of the text that was told in new words. */
  readonly anew: number;
  readonly closed: Pair<ReadonlySet<number>>;
}

/**
 * What is tied by a number that each text has in one claim only:
 *
 *     A1  The mill, which employs 640 people, will shut.     its row is with B1, "Workers may strike over the end of the mill"
 *     B4  Of the 640 workers about 90 may stay.              its row is with A5, "Some 90 jobs will be kept"
 *
 * Two outlets say in one sentence and in three what matters, so that both claims have their row, and most words of neither are
 * the other's. A number that nothing else in the texts has was told by both, if it is exact or stands where a text begins and
 * sums up: an echo, or a row where an exact one stands in two claims that have none.
 */
export function retoldNumbers(
  groups: readonly Group[],
  terms: Pair<readonly (readonly string[])[]>,
  { table, anew, closed }: Surroundings,
): RetoldNumbers {
  if (anew < LEAST_ANEW) return { rows: [], echoes: [] };
  const inRow = placesInRows(groups);
  const isPlaced = ({ i, j }: Anchor) => inRow.left.has(i) || inRow.right.has(j);
  const ties = tiesOf(terms)
    .filter((tie) => !closed.left.has(tie.i) && !closed.right.has(tie.j))
    .filter((tie) => tie.isExact || (isPlaced(tie) && (tie.i === 0 || tie.j === 0)))
    .sort(bestFirst(table.size, ({ i, j }) => table.base(i, j)));
  const rows = new Set(oneToOne(ties.filter((tie) => !isPlaced(tie))));
  return { rows: [...rows], echoes: ties.filter((tie) => !rows.has(tie)) };
}

/** Two claims that alone share a number; exact if any that they share is. */
interface Tie extends Anchor {
  readonly isExact: boolean;
}

function tiesOf({ left, right }: Pair<readonly (readonly string[])[]>): Tie[] {
  const rights = placesOfNumbers(right);
  const ties = new Map<string, Tie>();
  for (const [number, i] of placesOfNumbers(left)) {
    const j = rights.get(number);
    if (i === SEVERAL || j === undefined || j === SEVERAL) continue;
    const key = `${i} ${j}`;
    const isExact = ties.get(key)?.isExact || (EXACT.test(digitsOf(number)) && !YEAR.test(number));
    ties.set(key, { i, j, isExact });
  }
  return [...ties.values()];
}

const SEVERAL = -1;

/** The sentence that each telling number stands in. */
function placesOfNumbers(sentences: readonly (readonly string[])[]): Map<string, number> {
  const places = new Map<string, number>();
  sentences.forEach((terms, place) => {
    for (const term of terms) {
      if (!NUMBER.test(term) || !TELLING.test(digitsOf(term))) continue;
      places.set(term, (places.get(term) ?? place) === place ? place : SEVERAL);
    }
  });
  return places;
}

function digitsOf(number: string): string {
  return number.replace(".", "");
}

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
