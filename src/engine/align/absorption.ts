import type { Side } from "../model.ts";
import type { PairTable } from "./pairs.ts";
import type { Similarity } from "./similarity.ts";

/** A row in the making: places of each side, ascending. */
export interface Group {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** What covers the new sentence and what it adds to the old one's coverage, against what is asked. */
const GAIN_FACTOR = 1.1;
const LEAST_FIT = 0.5;
/** The more alike the texts, the less often a left-over sentence is half of another. */
const LIKENESS_FACTOR = 0.55;
/** A split or a merger mostly leaves its parts side by side. */
const NEIGHBOUR_BONUS = 0.34;
const ROUNDS = 4;

/**
 * Takes left-over sentences into rows: 1=1 2~2 +3 -> 1=1 2~2,3 where left 2 was split into right 2 and 3. The best
 * first, one for each row and round. A row stays 1:n or n:1, its sentences need not be neighbours.
 */
export function absorb(
  groups: readonly Group[],
  table: PairTable,
  similarity: Similarity,
  likeness: number,
): Group[] {
  const rows = [...groups];
  for (let round = 0; round < ROUNDS; round++) {
    const offers = [
      ...offersOf("left", rows, table, similarity, likeness),
      ...offersOf("right", rows, table, similarity, likeness),
    ].sort((p, q) => q.fit - p.fit || p.row - q.row || p.place - q.place);
    if (offers.length === 0) break;
    const changed = new Set<number>();
    const used = { left: new Set<number>(), right: new Set<number>() };
    for (const { side, place, row } of offers) {
      if (changed.has(row) || used[side].has(place)) continue;
      changed.add(row);
      used[side].add(place);
      const group = rows[row]!;
      rows[row] = { ...group, [side]: [...group[side], place].sort((a, b) => a - b) };
    }
  }
  return rows;
}

interface Offer {
  readonly side: Side;
  readonly place: number;
  readonly row: number;
  readonly fit: number;
}

function offersOf(
  side: Side,
  rows: readonly Group[],
  table: PairTable,
  similarity: Similarity,
  likeness: number,
): Offer[] {
  const other = side === "left" ? "right" : "left";
  const rowOf = new Map(rows.flatMap((group, row) => group[other].map((place) => [place, row] as const)));
  const taken = new Set(rows.flatMap((group) => group[side]));
  const lines = side === "left" ? table.rows : table.columns;
  return lines.flatMap((line, place) => {
    if (taken.has(place)) return [];
    return line.flatMap((pair): Offer[] => {
      const x = side === "left" ? pair.j : pair.i;
      const row = rowOf.get(x);
      if (row === undefined) return [];
      const group = rows[row]!;
      if (group[other].length > 1) return [];
      const partners = group[side];
      const gain = similarity.cover(other, x, [...partners, place]) - similarity.cover(other, x, partners);
      const fit = similarity.cover(side, place, [x]) + GAIN_FACTOR * gain;
      const beside = partners.some((p) => Math.abs(p - place) === 1);
      const least = LEAST_FIT + LIKENESS_FACTOR * likeness - (beside ? NEIGHBOUR_BONUS : 0);
      return fit >= least ? [{ side, place, row, fit: fit - least }] : [];
    });
  });
}
