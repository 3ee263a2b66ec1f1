import { describe, expect, it } from "vitest";
import { rowsOf } from "./makeRows.ts";
import { type Filter, foldRows, NO_FILTER, shownBy } from "./rowFilter.ts";
import { STORM } from "./testing/storm.ts";
import { tell } from "./testing/tell.ts";

const { left, right, comparison } = tell(STORM);
const { rows } = rowsOf(comparison, { left: left.text, right: right.text });

function folded(filter: Filter, opened: readonly string[] = []) {
  const shows = shownBy(filter, false) ?? (() => true);
  return foldRows(rows, shows, new Set(opened)).map((row) =>
    row.kind === "fold"
      ? `${row.claims} ${row.isOpen ? "open" : "folded"} at ${row.key.replace("fold-", "")}`
      : row.key,
  );
}

const DROPPED: Filter = { kind: "states", states: new Set(["dropped"]) };

describe("folding", () => {
  it("leaves a line that is set aside between two shown rows out, until it is sought", () => {
    const tale = tell([{ both: "One." }, { kind: "credit", left: "Photo: A." }, { both: "Two." }]);
    const { rows } = rowsOf(tale.comparison, { left: tale.left.text, right: tale.right.text });
    const line = rows.find((row) => row.kind === "furniture")!;
    const kinds = (opened: string[]) => foldRows(rows, () => true, new Set(opened)).map((row) => row.kind);
    expect(kinds([])).not.toContain("furniture");
    expect(kinds([line.key])).toContain("furniture");
  });

  it("leaves all rows where nothing is filtered, or in Changes all but the same", () => {
    expect(shownBy(NO_FILTER, false)).toBeNull();
    const changes = foldRows(rows, shownBy(NO_FILTER, true)!, new Set());
    expect(changes.filter((row) => row.kind === "fold").map((row) => row.key)).toEqual([
      "fold-c3",
      "fold-c11",
    ]);
  });

  it("folds the other claims, keeps the order and the headline, and drops paragraphs and furniture", () => {
    expect(folded(DROPPED)).toEqual(["heading-0", "5 folded at c1", "c6", "5 folded at c7"]);
  });

  it("shows a moved claim at both of its places", () => {
    expect(folded({ kind: "states", states: new Set(["moved"]) })).toEqual([
      "heading-0",
      "1 folded at c1",
      "c2",
      "6 folded at c3",
      "c2b",
      "3 folded at c9",
    ]);
  });

  it("shows an opened fold with all that stands in it", () => {
    expect(folded(DROPPED, ["c1"])).toEqual([
      "heading-0",
      "5 open at c1",
      "furniture-1",
      "p-c1",
      "c1",
      "c2",
      "c3",
      "p-c4",
      "c4",
      "c5",
      "c6",
      "5 folded at c7",
    ]);
  });
});
