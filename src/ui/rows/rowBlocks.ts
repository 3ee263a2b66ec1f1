import type { FoldRow } from "../../workspace/rowFilter.ts";
import type { Row } from "../../workspace/rows.ts";
import type { TextNameRow, UnpairedRow } from "../../workspace/unpairedRows.ts";

export type ShownRow = Row | FoldRow;

/** What any list of blocks may hold. */
export type BlockRow = ShownRow | UnpairedRow | TextNameRow;

/** Rows that are laid out, painted and drawn together. */
export interface RowBlock<R extends BlockRow = BlockRow> {
  readonly key: string;
  readonly rows: readonly R[];
}

/**
 * A watched block costs the browser as much as a watched row, so blocks are larger than a few rows; but all of a block is
 * drawn when its first line comes near, so they are smaller than a window or two. Between 16 and 40 the scroll cost of
 * 3,000 rows did not change (docs/decisions/0001).
 */
const ROWS_A_BLOCK = 24;

/**
 * Cuts what is shown into blocks by the places that the rows have with nothing folded. So a fold that opens or a filter
 * changes the blocks it touches, and leaves every other row in its own.
 */
export function rowBlocks<R extends BlockRow>(
  shown: readonly R[],
  order: readonly BlockRow[],
): RowBlock<R>[] {
  const places = new Map(order.map((row, i) => [row.key, i]));
  const blocks: { key: string; rows: R[] }[] = [];
  let last = -1;
  for (const row of shown) {
    const place = places.get(row.kind === "fold" ? (row.keys[0] ?? "") : row.key) ?? 0;
    const cut = Math.floor(place / ROWS_A_BLOCK);
    if (cut > last) {
      last = cut;
      blocks.push({ key: `b${cut}`, rows: [] });
    }
    blocks.at(-1)?.rows.push(row);
  }
  return blocks;
}
