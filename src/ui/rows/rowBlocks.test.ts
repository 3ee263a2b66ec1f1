import { expect, it } from "vitest";
import { foldRows } from "../../workspace/rowFilter.ts";
import type { FurnitureRow, Row } from "../../workspace/rows.ts";
import { rowsOf } from "../../workspace/rows.ts";
import { STORM } from "../../workspace/testing/storm.ts";
import { tell } from "../../workspace/testing/tell.ts";
import { rowBlocks } from "./rowBlocks.ts";

const { comparison, left, right } = tell(STORM);
const { rows } = rowsOf(comparison, { left: left.text, right: right.text });

/** Enough rows for several blocks. */
const LONG: readonly Row[] = Array.from(
  { length: 100 },
  (_, i): FurnitureRow => ({ kind: "furniture", key: `f${i}`, names: [], left: [], right: [] }),
);

it("keeps every row, in order, in one block", () => {
  expect(rowBlocks(LONG, LONG).flatMap((block) => block.rows)).toEqual(LONG);
  expect(rowBlocks(LONG, LONG).map((block) => block.rows.length)).toEqual([24, 24, 24, 24, 4]);
});

it("leaves a row in its block whatever is folded before it", () => {
  const without = rowBlocks(LONG.slice(30), LONG);
  expect(without.map((block) => block.key)).toEqual(["b1", "b2", "b3", "b4"]);
  expect(without[1]?.rows).toEqual(rowBlocks(LONG, LONG)[2]?.rows);
});

it("puts a fold where the first row in it stands", () => {
  const folded = foldRows(rows, () => false, new Set());
  expect(rowBlocks(folded, rows).flatMap((block) => block.rows)).toEqual(folded);
});
