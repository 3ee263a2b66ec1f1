import { describe, expect, it } from "vitest";
import { rowsOf } from "./rows.ts";
import { type Told, tell } from "./testing/tell.ts";
import { sharesNothing, unpairedRows } from "./unpairedRows.ts";

function read(told: readonly Told[]) {
  const { left, right, comparison } = tell(told);
  return rowsOf(comparison, { left: left.text, right: right.text });
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
    const words = (side: "left" | "right") =>
      unpairedRows(rows).map((row) => [row.kinds[side], row[side][0]?.runs.map((run) => run.text).join("")]);
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

  it("are not those of which one has no claim, or that share one", () => {
    expect(sharesNothing(read([{ left: "It sank." }]).groups)).toBe(false);
    expect(sharesNothing(read([{ both: "It sank." }, { left: "Snow." }, { right: "Rain." }]).groups)).toBe(
      false,
    );
  });
});
