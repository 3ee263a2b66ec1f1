import { expect, it } from "vitest";
import type { FurnitureRow } from "../../workspace/rows.ts";
import { type DrawnBlocks, keptBlocks, nextBlock, withWanted } from "./drawnBlocks.ts";
import { chaptersOf } from "./rowBlocks.ts";

/** Two chapters, of 24 blocks and of 2. */
const ROWS = Array.from(
  { length: 604 },
  (_, i): FurnitureRow => ({ kind: "furniture", key: `f${i}`, names: [], left: [], right: [] }),
);
const CHAPTERS = chaptersOf(ROWS, ROWS);
const NOTHING: DrawnBlocks = new Map();

/** "0: 1 2, 1:" for the first chapter with two blocks drawn, and the second open without any. */
const told = (drawn: DrawnBlocks) =>
  [...drawn].map(([chapter, blocks]) => [`${chapter}:`, ...blocks].join(" ")).join(", ");

it("opens the chapter of a block that is drawn, and a chapter without any", () => {
  expect(told(withWanted(NOTHING, { blocks: [3, 24, 4], chapters: [1, 2] }))).toBe("1: 24, 2:, 0: 3 4");
});

it("leaves other chapters what they are, so that they are not rendered again", () => {
  const before = withWanted(NOTHING, { blocks: [3, 24] });
  const after = withWanted(before, { blocks: [25], chapters: [0] });
  expect(after.get(0)).toBe(before.get(0));
  expect(told(after)).toBe("0: 3, 1: 24 25");
});

it("keeps a block that loses rows or gets some, but not one that begins with others", () => {
  const folded = chaptersOf(
    ROWS.filter((_, i) => i % 24 !== 0 || i < 48).filter((_, i) => i < 60),
    ROWS,
  );
  const drawn = withWanted(NOTHING, { blocks: [0, 1, 2] });
  expect(told(keptBlocks(drawn, CHAPTERS, folded))).toBe("0: 0 1");
  expect(told(keptBlocks(drawn, folded, CHAPTERS))).toBe("0: 0 1");
});

it.each([
  ["the first that is not drawn", [0, 1, 3], 100, 2],
  ["none beyond so many", [0, 1], 2, null],
  ["those of the next chapter too", Array.from({ length: 24 }, (_, i) => i), 100, 24],
  ["none where all are drawn", Array.from({ length: 26 }, (_, i) => i), 100, null],
])("the next block is %s", (_, blocks, among, next) => {
  expect(nextBlock(withWanted(NOTHING, { blocks }), CHAPTERS, among)).toBe(next);
});
