import { describe, expect, it } from "vitest";
import { STORM } from "../../workspace/testing/storm.ts";
import { tell } from "../../workspace/testing/tell.ts";
import { layOutRuler, type RulerLayout } from "./rulerLayout.ts";
import { movePath, type TextRow, tickPaths } from "./rulerTicks.ts";

const tale = tell(STORM);
const rows = tale.rows.rows.filter((row) => row.kind !== "paragraph");
const layout = laidOut(rows.map(() => 30));

/** Rows of these heights, one under the other. */
function laidOut(heights: readonly number[]): RulerLayout {
  return layOutRuler({ heights: Float64Array.from(heights), before: new Float64Array(heights.length) });
}
const all = tickPaths(rows, layout, { scale: 1, shows: () => true });

/** "left strong: 3" for each look, in the order of drawing. */
const looks = (paths: typeof all) =>
  paths.map(
    ({ side, tone, path, faded }) => `${side} ${tone}${faded ? " faded" : ""}: ${path.split("M").length - 1}`,
  );

describe("ticks", () => {
  it("stand in the lane of each text that has the claim, what says more over what says less", () => {
    expect(looks(all)).toEqual([
      "left same: 2",
      "right same: 2",
      "left light: 3",
      "right light: 2",
      "right moved: 1",
      "left moved: 1",
      "left strong: 3",
      "right strong: 3",
      "left strong: 1",
      "right strong: 1",
    ]);
  });

  it("fade where a filter folds them", () => {
    const paths = tickPaths(rows, layout, { scale: 1, shows: (group) => group.state !== "same" });
    expect(looks(paths).filter((look) => look.includes("faded"))).toEqual([
      "left same faded: 2",
      "right same faded: 2",
    ]);
  });

  it("are as high as the row, with a gap, and never too thin to see", () => {
    const [first] = all.filter(({ side, tone }) => side === "left" && tone === "strong");
    expect(first?.path).toMatch(/^M1 [\d.]+h9v28h-9z/);
    const thin = tickPaths(rows, layout, { scale: 0.01, shows: () => true });
    expect(thin[0]?.path).toMatch(/h9v2h-9z/);
  });

  it("are left out where they would cover the one before that looks alike", () => {
    const [same] = rows.filter((row) => row.kind === "claim" && row.group.state === "same");
    const many = Array.from({ length: 1000 }, () => same!);
    const paths = tickPaths(many, laidOut(many.map(() => 10)), { scale: 0.01, shows: () => true });
    expect(looks(paths)).toEqual(["left same: 200", "right same: 200"]);
  });

  it("stand where they reach beyond the one before, however near to it they begin", () => {
    const [same] = rows.filter((row) => row.kind === "claim" && row.group.state === "same");
    const [tall] = tickPaths([same!, same!], laidOut([10, 1000]), { scale: 0.01, shows: () => true });
    expect(tall?.path).toBe("M1 0h9v2h-9zM1 1.1h9v8h-9z");
  });

  it("join the two places of a move", () => {
    const place = (key: string) => (layout.tops[rows.findIndex((row) => row.key === key)] ?? 0) + 15;
    const line = (shows: () => boolean) => movePath(rows, layout, { scale: 1, shows });
    expect(line(() => true)).toBe(`M10 ${place("c2b")}L20 ${place("c2")}`);
    expect(line(() => false)).toBe("");
  });

  it("join only the places that are farthest apart where very many claims have moved", () => {
    const [moved] = rows.filter((row) => row.kind === "claim" && row.place !== "both");
    if (moved?.kind !== "claim") throw new Error("the storm has a moved claim");
    const many = Array.from({ length: 500 }, (_, i): TextRow[] => {
      const group = { ...moved.group };
      return [
        { ...moved, key: `a${i}`, place: "left", group },
        { ...moved, key: `b${i}`, place: "right", group },
      ];
    }).flat();
    const tops = Float64Array.from(many, (row, i) => (row.key.startsWith("a") ? 0 : i));
    const layout = { tops, heights: new Float64Array(many.length), total: 1000 };
    const lines = movePath(many, layout, { scale: 1, shows: () => true })
      .split("M")
      .slice(1);
    expect(lines).toHaveLength(120);
    expect(lines.at(0)).toBe("10 0L20 999");
    expect(lines.at(-1)).toBe("10 0L20 761");
  });
});
