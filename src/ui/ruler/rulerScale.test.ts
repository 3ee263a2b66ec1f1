import { describe, expect, it } from "vitest";
import { layOutRuler, learnRows, unknownRows } from "./rulerLayout.ts";
import { scaleOf, toPage, toRuler } from "./rulerScale.ts";

const OPEN = [
  { place: 0, top: 0, bottom: 100 },
  { place: 1, top: 100, bottom: 300 },
  { place: 2, top: 300, bottom: 400 },
];
const known = learnRows(unknownRows(3), OPEN);
const layout = layOutRuler(known);

describe("the scale between page and ruler", () => {
  it("is the page itself while nothing is folded", () => {
    const scale = scaleOf(OPEN, layout, 400);
    for (const y of [0, 50, 250, 400]) {
      expect(toRuler(scale, y)).toBe(y);
      expect(toPage(scale, y)).toBe(y);
    }
  });

  it("lets a fold stand for all that is in it", () => {
    const folded = [OPEN[0]!, { place: 2, top: 148, bottom: 248 }];
    const scale = scaleOf(folded, layout, 248);
    expect(toRuler(scale, 100)).toBe(100);
    expect(toRuler(scale, 124)).toBe(200);
    expect(toRuler(scale, 148)).toBe(300);
    expect(toPage(scale, 200)).toBe(124);
    expect(toPage(scale, 350)).toBe(198);
  });

  it("lets a fold at the end stand for the rest", () => {
    const scale = scaleOf([OPEN[0]!], layout, 150);
    expect(toRuler(scale, 150)).toBe(400);
    expect(toPage(scale, 250)).toBe(125);
  });

  it("goes no further than the texts", () => {
    const scale = scaleOf(OPEN, layout, 400);
    expect(toRuler(scale, -80)).toBe(0);
    expect(toRuler(scale, 900)).toBe(400);
  });
});
