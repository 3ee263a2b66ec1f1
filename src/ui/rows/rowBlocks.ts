import type { FoldRow } from "../../workspace/rowFilter.ts";
import type { Row } from "../../workspace/rows.ts";

export type ShownRow = Row | FoldRow;

/** Rows that are laid out, painted and drawn together. */
export interface RowBlock {
  readonly key: string;
  readonly rows: readonly ShownRow[];
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
export function rowBlocks(shown: readonly ShownRow[], order: readonly Row[]): RowBlock[] {
  const places = new Map(order.map((row, i) => [row.key, i]));
  const blocks: { key: string; rows: ShownRow[] }[] = [];
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
