import { describe, expect, it } from "vitest";
import { inlineRows } from "./inlineRows.ts";
import { rowsOf } from "./makeRows.ts";
import { STORM } from "./testing/storm.ts";
import { tell } from "./testing/tell.ts";

const { left, right, comparison } = tell(STORM);
const claims = { left: comparison.left.claims, right: comparison.right.claims };
const { rows } = rowsOf(comparison, { left: left.text, right: right.text });

const keys = (lead: "left" | "right") => inlineRows(rows, lead, claims).map((row) => row.key);

describe("one text out of two", () => {
  it("keeps the left's order and paragraphs", () => {
    expect(keys("left")).toEqual(rows.map((row) => row.key));
  });

  it("takes the right's order, with what only the left has after its neighbour and no paragraph in a text of one", () => {
    expect(keys("right")).toEqual([
      "heading-0",
      "furniture-1",
      "c1",
      "c2",
      "c3",
      "c4",
      "c5",
      "c7",
      "c6",
      "c8",
      "c2b",
      "c9",
      "c10",
      "c11",
      expect.stringMatching(/furniture/),
    ]);
  });
});
