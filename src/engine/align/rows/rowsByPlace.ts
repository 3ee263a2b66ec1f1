import type { Pair, Side } from "../../model.ts";
import type { Size } from "../likeness/pairs.ts";
import type { Group } from "./absorption.ts";

/** The row that each place of a side belongs to, -1 where it has none. */
export function rowsByPlace(side: Side, size: Size, rows: readonly Group[]): Int32Array {
  const rowOf = new Int32Array(size[side]).fill(NO_ROW);
  for (let row = 0; row < rows.length; row++) for (const place of rows[row]![side]) rowOf[place] = row;
  return rowOf;
}

export const NO_ROW = -1;

/** The places of each side that belong to a row. */
export function placesInRows(rows: readonly Group[]): Pair<ReadonlySet<number>> {
  return {
    left: new Set(rows.flatMap(({ left }) => left)),
    right: new Set(rows.flatMap(({ right }) => right)),
  };
}
