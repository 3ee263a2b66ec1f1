import { describe, expect, it } from "vitest";
import { layOutRuler, learnRows, type MeasuredRow, unknownRows } from "./rulerLayout.ts";

const UNKNOWN = unknownRows(4);

function row(place: number, top: number, bottom: number): MeasuredRow {
  return { place, top, bottom };
}

describe("the places of rows", () => {
  it("are where the rows stand while nothing is folded", () => {
    const known = learnRows(UNKNOWN, [row(0, 6, 46), row(1, 46, 116), row(2, 141, 181), row(3, 181, 251)]);
    const { tops, total } = layOutRuler(known);
    expect([...tops]).toEqual([6, 46, 141, 181]);
    expect(total).toBe(251);
  });

  it("stay when rows are folded, and take a new height where one is shown", () => {
    const open = learnRows(UNKNOWN, [row(0, 0, 50), row(1, 50, 150), row(2, 170, 190), row(3, 190, 250)]);
    const folded = learnRows(open, [row(0, 0, 50), row(3, 98, 168)]);
    const { tops, heights, total } = layOutRuler(folded);
    expect([tops[3], heights[3]]).toEqual([190, 70]);
    expect(total).toBe(260);
  });

  it("give rows that were never drawn the height of the others", () => {
    const known = learnRows(UNKNOWN, [row(0, 0, 40), row(1, 40, 120)]);
    expect(layOutRuler(known).total).toBe(40 + 80 + 60 + 60);
    expect(layOutRuler(UNKNOWN).total).toBe(4 * 70);
  });
});
