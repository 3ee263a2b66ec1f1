import { describe, expect, it } from "vitest";
import { rowsOf } from "./makeRows.ts";
import type { Sentence } from "./rows.ts";
import { type Told, tell } from "./testing/tell.ts";
import { sharesNothing, unpairedRows } from "./unpairedRows.ts";

function read(told: readonly Told[]) {
  const { left, right, comparison } = tell(told);
  return rowsOf(comparison, { left: left.text, right: right.text });
}

function wordsOf([sentence]: readonly Sentence[]): string | undefined {
  return sentence?.runs.map((run) => run.text).join("");
}

describe("two texts that share nothing", () => {
  it("run down their own columns, each with its heading", () => {
    const { rows, groups } = read([
      { kind: "heading", left: "Ferry" },
      { left: "It sank." },
      { left: "Nobody was hurt." },
      { right: "Snow fell." },
      { right: "© Post.", kind: "licence" },
    ]);
    expect(sharesNothing(groups)).toBe(true);
    const unpaired = unpairedRows(rows, "columns");
    const words = (side: "left" | "right") =>
      unpaired.flatMap((row) => (row.kind === "name" ? [] : [[row.kinds[side], wordsOf(row[side])]]));
    expect(words("left")).toEqual([
      ["headline", "Ferry"],
      ["claim", "It sank."],
      ["claim", "Nobody was hurt."],
    ]);
    expect(words("right")).toEqual([
      ["claim", "Snow fell."],
      ["furniture", "© Post."],
      ["claim", undefined],
    ]);
  });

  it("are read one after the other, each with its name, where there is no room for two columns", () => {
    const { rows } = read([{ left: "It sank." }, { left: "Nobody was hurt." }, { right: "Snow fell." }]);
    const told = unpairedRows(rows, "one").map((row) =>
      row.kind === "name" ? row.side : (wordsOf(row.left) ?? wordsOf(row.right)),
    );
    expect(told).toEqual(["left", "It sank.", "Nobody was hurt.", "right", "Snow fell."]);
  });

  it("are not those of which one has no claim, or that share one", () => {
    expect(sharesNothing(read([{ left: "It sank." }]).groups)).toBe(false);
    expect(sharesNothing(read([{ both: "It sank." }, { left: "Snow." }, { right: "Rain." }]).groups)).toBe(
      false,
    );
  });
});
