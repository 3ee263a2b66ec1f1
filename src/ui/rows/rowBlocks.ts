import type { FoldRow } from "../../workspace/rowFilter.ts";
import type { Row } from "../../workspace/rows.ts";
import type { TextNameRow, UnpairedRow } from "../../workspace/unpairedRows.ts";

export type ShownRow = Row | FoldRow;

/** What any list of blocks may hold. */
export type BlockRow = ShownRow | UnpairedRow | TextNameRow;

/** Rows that are laid out, painted and drawn together. */
export interface RowBlock<R extends BlockRow = BlockRow> {
  /** Among the blocks of the list with nothing folded, from 0. */
  readonly place: number;
  readonly rows: readonly R[];
}

/** Neighbouring blocks, which are one box on the page until it comes near. */
export interface Chapter<R extends BlockRow = BlockRow> {
  readonly place: number;
  readonly blocks: readonly RowBlock<R>[];
}

/**
 * A watched block costs the browser as much as a watched row, so blocks are larger than a few rows; but all of a block is
 * drawn when its first line comes near, so they are smaller than a window or two. Between 16 and 40 the scroll cost of
 * 3,000 rows did not change (docs/decisions/0001).
 */
const ROWS_A_BLOCK = 24;

/** As many boxes in a list as blocks in one of them, for a text of 14,000 rows; with 140,000 it is 243 boxes and not 5,800. */
const BLOCKS_A_CHAPTER = 24;

export function chapterOf(block: number): number {
  return Math.floor(block / BLOCKS_A_CHAPTER);
}

/**
 * Cuts what is shown into chapters of blocks by the places that the rows have with nothing folded. So a fold that opens or a
 * filter changes the blocks it touches, and leaves every other row in its own.
 */
export function chaptersOf<R extends BlockRow>(
  shown: readonly R[],
  order: readonly BlockRow[],
): Chapter<R>[] {
  const placeOf = placesIn(order, shown);
  const chapters: { place: number; blocks: { place: number; rows: R[] }[] }[] = [];
  let rows: R[] = [];
  let last = -1;
  for (const [i, row] of shown.entries()) {
    const place = Math.floor(placeOf(row, i) / ROWS_A_BLOCK);
    if (place > last) {
      last = place;
      rows = [];
      if (chapters.at(-1)?.place !== chapterOf(place)) chapters.push({ place: chapterOf(place), blocks: [] });
      chapters.at(-1)?.blocks.push({ place, rows });
    }
    rows.push(row);
  }
  return chapters;
}

/** The places of rows in the whole order: where nothing is folded, those that they have. */
function placesIn(
  order: readonly BlockRow[],
  shown: readonly BlockRow[],
): (row: BlockRow, index: number) => number {
  if (shown === order) return (_, index) => index;
  const places = new Map(order.map((row, i) => [row.key, i]));
  return (row) => places.get(row.kind === "fold" ? (row.keys[0] ?? "") : row.key) ?? 0;
}

/** The block that holds a row. */
export function blockWith(chapters: readonly Chapter[], key: string): RowBlock | undefined {
  for (const { blocks } of chapters)
    for (const block of blocks) if (block.rows.some((row) => row.key === key)) return block;
  return undefined;
}
