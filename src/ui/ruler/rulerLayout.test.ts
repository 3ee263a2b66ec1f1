import { describe, expect, it } from "vitest";
import { layOutRuler, learnRows, type MeasuredRow } from "./rulerLayout.ts";

const ORDER = ["a", "b", "c", "d"];

function row(key: string, top: number, bottom: number): MeasuredRow {
  return { key, top, bottom };
}

describe("the places of rows", () => {
  it("are where the rows stand while nothing is folded", () => {
    const known = learnRows(new Map(), ORDER, [
      row("a", 6, 46),
      row("b", 46, 116),
      row("c", 141, 181),
      row("d", 181, 251),
    ]);
    const { places, total } = layOutRuler(ORDER, known);
    expect([...places.values()].map(({ top }) => top)).toEqual([6, 46, 141, 181]);
    expect(total).toBe(251);
  });

  it("stay when rows are folded, and take a new height where one is shown", () => {
    const open = learnRows(new Map(), ORDER, [
      row("a", 0, 50),
      row("b", 50, 150),
      row("c", 170, 190),
      row("d", 190, 250),
    ]);
    const folded = learnRows(open, ORDER, [row("a", 0, 50), row("d", 98, 168)]);
    const { places, total } = layOutRuler(ORDER, folded);
    expect(places.get("d")).toEqual({ top: 190, height: 70 });
    expect(total).toBe(260);
  });

  it("give rows that were never drawn the height of the others", () => {
    const known = learnRows(new Map(), ORDER, [row("a", 0, 40), row("b", 40, 120)]);
    expect(layOutRuler(ORDER, known).total).toBe(40 + 80 + 60 + 60);
    expect(layOutRuler(ORDER, new Map()).total).toBe(4 * 70);
  });
});
