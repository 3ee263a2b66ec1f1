import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inStep } from "./inStep.ts";

/** "1-1 3-3" as links counted from 1. */
function linksOf(notation: string) {
  return notation.split(" ").map((pair) => {
    const [i, j] = pair.split("-").map(Number);
    return { i: i! - 1, j: j! - 1 };
  });
}

const open = { left: new Set<number>(), right: new Set<number>() };

describe("inStep", () => {
  it.each([
    ["pairs what stands alone on both sides", "1-1 2-2 4-4 5-5 6-6", [6, 6], "3-3"],
    ["pairs two side by side", "1-1 2-2 3-3 4-4 7-7 8-8 9-9", [9, 9], "5-5 6-6"],
    ["pairs the first and the last", "2-2 3-3 4-4 5-5 6-6 7-7", [8, 8], "1-1 8-8"],
    ["leaves longer stretches alone", "1-1 2-2 3-3 7-7 8-8 9-9 10-10", [10, 10], ""],
    ["leaves what has no place of its own", "1-1 2-2 3-3 5-4 6-5 7-6 8-7", [8, 7], ""],
    ["leaves two beside one", "1-1 2-2 5-4 6-5 7-6 8-7 9-8", [9, 8], ""],
    ["leaves what is told elsewhere", "1-1 2-2 4-4 5-5 6-6 7-7 8-8 9-3", [9, 8], ""],
    ["says nothing where one text has much more", "1-1 2-2 3-3 5-5 6-6", [6, 12], ""],
    ["says nothing where the texts seldom run in step", "1-1 3-3 5-5 7-7", [8, 9], ""],
  ] as const)("%s", (_, links, [left, right], expected) => {
    const found = inStep(linksOf(links), { left, right }, { anew: 1, closed: open, isAll: false });
    const words = found.map(({ i, j }) => `${i + 1}-${j + 1}`).sort();
    expect(words.join(" ")).toBe(expected);
  });

  it("says nothing in a text that was mostly kept, nor of what the reader has spoken on", () => {
    const links = linksOf("1-1 2-2 4-4 5-5 6-6");
    expect(inStep(links, { left: 6, right: 6 }, { anew: 0.3, closed: open, isAll: false })).toEqual([]);
    const closed = { left: new Set([2]), right: new Set<number>() };
    expect(inStep(links, { left: 6, right: 6 }, { anew: 1, closed, isAll: false })).toEqual([]);
  });

  it("has but one place for a sentence against a sentence, where they are all that is compared", () => {
    const lone = { left: 1, right: 1 };
    expect(inStep([], lone, { anew: 1, closed: open, isAll: true })).toEqual([{ i: 0, j: 0 }]);
    expect(inStep([], lone, { anew: 1, closed: open, isAll: false })).toEqual([]);
    expect(inStep([], { left: 1, right: 2 }, { anew: 1, closed: open, isAll: true })).toEqual([]);
    const closed = { left: new Set([0]), right: new Set<number>() };
    expect(inStep([], lone, { anew: 1, closed, isAll: true })).toEqual([]);
  });

  const oneToOne = fc
    .tuple(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8]), fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8]))
    .map(([lefts, rights]) => lefts.slice(0, rights.length).map((i, at) => ({ i, j: rights[at]! })));

  it("crosses no link, takes no place twice, and does not hang on which text is left", () => {
    fc.assert(
      fc.property(oneToOne, (links) => {
        const found = inStep(links, { left: 9, right: 9 }, { anew: 1, closed: open, isAll: false });
        const all = [...links, ...found].sort((p, q) => p.i - q.i);
        all.slice(1).forEach((link, at) => {
          expect(link.i > all[at]!.i && link.j > all[at]!.j).toBe(true);
        });
        const turned = links.map(({ i, j }) => ({ i: j, j: i }));
        const back = inStep(turned, { left: 9, right: 9 }, { anew: 1, closed: open, isAll: false });
        const byLeft = (p: { i: number }, q: { i: number }) => p.i - q.i;
        expect(back.map(({ i, j }) => ({ i: j, j: i })).sort(byLeft)).toEqual(found.sort(byLeft));
      }),
    );
  });
});
