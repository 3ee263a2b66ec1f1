import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absorb } from "./absorption.ts";
import { pairTable } from "./pairs.ts";
import { readLines } from "./testing/readLines.ts";

const open = { left: new Set<number>(), right: new Set<number>() };
const words = "amber bridge candle donkey ember forest garden hammer island jungle".split(" ");
const lines = fc.array(
  fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 6 }).map((list) => list.join(" ")),
  { minLength: 2, maxLength: 6 },
);

/** All pairs of the lines, and rows of those that stand opposite each other. */
function absorbed(left: readonly string[], right: readonly string[], rows: number) {
  const { similarity } = readLines(left, right);
  const size = { left: left.length, right: right.length };
  const pairs = left.flatMap((_, i) =>
    right.map((_, j) => ({ i, j, base: similarity.base(i, j), score: similarity.base(i, j) })),
  );
  const seeds = Array.from({ length: rows }, (_, at) => ({ left: [at], right: [at], odds: 5, score: 0.5 }));
  const context = {
    table: pairTable(size, pairs),
    similarity,
    gap: () => 1,
    kept: 0,
    mean: 0.3,
    foreign: 0,
    strictness: { leastOdds: 0, leastBase: 0 },
    closed: open,
  };
  return { pairs, seeds, ...absorb(seeds, context) };
}

describe("absorb", () => {
  it("gives both halves of a split sentence to its row", () => {
    const whole = "amber bridge candle donkey ember forest";
    const { groups, retellings } = absorbed([whole], ["amber bridge candle", "donkey ember forest"], 1);
    expect(groups.map(({ left, right }) => ({ left, right }))).toEqual([{ left: [0], right: [0, 1] }]);
    expect(retellings).toEqual([]);
  });

  it("only grows rows on one side, takes a place once, and lowers odds to those of the weakest link", () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const { groups, seeds, retellings, pairs } = absorbed(left, right, 1);
        groups.forEach((group, at) => {
          expect(group.left).toEqual(expect.arrayContaining([...seeds[at]!.left]));
          expect(group.right).toEqual(expect.arrayContaining([...seeds[at]!.right]));
          expect(Math.min(group.left.length, group.right.length)).toBe(1);
          expect(group.odds).toBeLessThanOrEqual(5);
        });
        const places = groups.flatMap((group) => group.right);
        expect(new Set(places).size).toBe(places.length);
        const inRow = (i: number, j: number) =>
          groups.some((group) => group.left.includes(i) || group.right.includes(j));
        expect(retellings.every(({ i, j }) => inRow(i, j))).toBe(true);
        for (const { base } of pairs) expect(base >= 0 && base <= 1).toBe(true);
      }),
    );
  });
});
