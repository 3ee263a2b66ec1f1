import { expect, it } from "vitest";
import { rowsOf } from "../../workspace/makeRows.ts";
import { foldRows } from "../../workspace/rowFilter.ts";
import type { FurnitureRow, Row } from "../../workspace/rows.ts";
import { STORM } from "../../workspace/testing/storm.ts";
import { tell } from "../../workspace/testing/tell.ts";
import { blockWith, type Chapter, chaptersOf } from "./rowBlocks.ts";

const { comparison, left, right } = tell(STORM);
const { rows } = rowsOf(comparison, { left: left.text, right: right.text });

/** Enough rows for two chapters. */
const LONG: readonly Row[] = Array.from(
  { length: 604 },
  (_, i): FurnitureRow => ({ kind: "furniture", key: `f${i}`, names: [], left: [], right: [] }),
);

const rowsIn = (chapters: readonly Chapter[]) =>
  chapters.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));

it("keeps every row, in order, in one block of one chapter", () => {
  const chapters = chaptersOf(LONG, LONG);
  expect(rowsIn(chapters)).toEqual(LONG);
  expect(chapters.map(({ place, blocks }) => [place, blocks.length])).toEqual([
    [0, 24],
    [1, 2],
  ]);
  expect(chapters[1]?.blocks.map(({ place, rows }) => [place, rows.length])).toEqual([
    [24, 24],
    [25, 4],
  ]);
});

it("leaves a row in its block whatever is folded before it", () => {
  const [whole] = chaptersOf(LONG, LONG);
  const [without] = chaptersOf(LONG.slice(30), LONG);
  expect(without?.blocks.map(({ place }) => place).slice(0, 2)).toEqual([1, 2]);
  expect(without?.blocks[1]?.rows).toEqual(whole?.blocks[2]?.rows);
});

it("puts a fold where the first row in it stands", () => {
  const folded = foldRows(rows, () => false, new Set());
  expect(rowsIn(chaptersOf(folded, rows))).toEqual(folded);
});

it("finds the block of a row", () => {
  const chapters = chaptersOf(LONG, LONG);
  expect(blockWith(chapters, "f603")?.place).toBe(25);
  expect(blockWith(chapters, "elsewhere")).toBeUndefined();
});
