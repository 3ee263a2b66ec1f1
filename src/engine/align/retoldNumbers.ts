import type { Pair } from "../model.ts";
import { type Group, placesInRows } from "./absorption.ts";
import type { Anchor } from "./anchors.ts";

/**
 * What was told anew of texts that can tell a thing in one sentence here and in three there. Two outlets keep up to .05, by
 * quoting alike; of texts that keep .36 and more half of what is found here was another fact of one year (rewriting-de).
 */
const LEAST_ANEW = 0.85;

/** Of the digits of a number: "5", "20" and "0.5" are shared by chance, and may stand for anything. */
const TELLING = /\d{3}|[1-9]{2}/u;

/** Three digits, zeros at the ends aside: 22.7 or 4,310, not 300 or 1,500. */
const EXACT = /[1-9]\d+[1-9]/u;

/** The year of a report stands beside all that it tells. */
const YEAR = /^(?:19|20)\d\d$/u;

const NUMBER = /^\d+(?:\.\d+)?$/u;

interface Surroundings {
  /** Part of the texts that was told in new words. */
  readonly anew: number;
  readonly closed: Pair<ReadonlySet<number>>;
}

/**
 * Echoes by a number that each text has in one claim only:
 *
 *     A1  The mill, which employs 640 people, will shut.     its row is with B1, "Workers may strike over the end of the mill"
 *     B4  Of the 640 workers about 90 may stay.              its row is with A5, "Some 90 jobs will be kept"
 *
 * Two outlets say in one sentence and in three what matters, so that both claims have their row, and most words of neither are
 * the other's. A number that nothing else in the texts has was told by both, if it is exact or stands where a text begins and
 * sums up. Two claims of which none has a row are no echo. Some of those found may be linked already.
 */
export function retoldNumbers(
  groups: readonly Group[],
  terms: Pair<readonly (readonly string[])[]>,
  { anew, closed }: Surroundings,
): Anchor[] {
  if (anew < LEAST_ANEW) return [];
  const inRow = placesInRows(groups);
  const rights = placesOfNumbers(terms.right);
  const echoes = new Map<string, Anchor>();
  for (const [number, i] of placesOfNumbers(terms.left)) {
    const j = rights.get(number);
    if (i === SEVERAL || j === undefined || j === SEVERAL) continue;
    const isOpen = !closed.left.has(i) && !closed.right.has(j) && (inRow.left.has(i) || inRow.right.has(j));
    if (isOpen && (i === 0 || j === 0 || isExact(number))) echoes.set(`${i} ${j}`, { i, j });
  }
  return [...echoes.values()];
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

function isExact(number: string): boolean {
  return EXACT.test(digitsOf(number)) && !YEAR.test(number);
}

function digitsOf(number: string): string {
  return number.replace(".", "");
}
