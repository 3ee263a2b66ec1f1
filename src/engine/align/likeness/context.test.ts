import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tables, turned } from "../testing/tables.ts";
import { withContext } from "./context.ts";
import { findPair, pairTable } from "./pairs.ts";

describe("withContext", () => {
  it("raises a pair between likely neighbours above an equal one without", () => {
    const pair = (i: number, j: number, base: number) => ({ i, j, base, score: base });
    const table = pairTable({ left: 5, right: 5 }, [
      pair(0, 0, 0.5),
      pair(1, 1, 0.2),
      pair(2, 2, 0.5),
      pair(4, 4, 0.2),
    ]);
    const inContext = withContext(table);
    expect(findPair(inContext, 1, 1)!.score).toBeGreaterThan(findPair(inContext, 4, 4)!.score);
  });

  it.each<
    [
      what: string,
      place: readonly [i: number, j: number],
      score: number,
      ...pairs: (readonly [i: number, j: number, base: number])[],
    ]
  >([
    ["both neighbours", [1, 1], 0.2 + 0.35 * (0.1 + 0.25), [0, 0, 0.1], [1, 1, 0.2], [2, 2, 0.25]],
    ["the one after the first for both", [0, 0], 0.2 + 0.35 * (0.25 + 0.25), [0, 0, 0.2], [1, 1, 0.25]],
    ["the one before the last for both", [2, 2], 0.2 + 0.35 * (0.25 + 0.25), [1, 1, 0.25], [2, 2, 0.2]],
    ["no more than a share of a very likely one", [0, 0], 0.2 + 0.35 * (0.3 + 0.3), [0, 0, 0.2], [1, 1, 0.9]],
    ["less where little is shared", [0, 0], 0.1 + (0.35 * 0.5 * 0.1) / 0.15, [0, 0, 0.1], [1, 1, 0.25]],
    [
      "one of two, at the start of one text alone",
      [0, 1],
      (0.2 + 0.35 * 0.25) * (1 - 0.1 / 3),
      [0, 1, 0.2],
      [1, 2, 0.25],
    ],
    [
      "one of two, at the end of one text alone",
      [2, 1],
      (0.2 + 0.35 * 0.25) * (1 - 0.1 / 3),
      [1, 0, 0.25],
      [2, 1, 0.2],
    ],
    ["one that skips a sentence of the right", [0, 0], 0.2 + 0.35 * 0.6 * 0.5, [0, 0, 0.2], [1, 2, 0.25]],
    ["one that skips a sentence of the left", [0, 0], 0.2 + 0.35 * 0.6 * 0.5, [0, 0, 0.2], [2, 1, 0.25]],
    ["one with the same sentence of the left", [0, 0], 0.2 + 0.35 * 0.5 * 0.5, [0, 0, 0.2], [0, 1, 0.25]],
    ["one with the same sentence of the right", [0, 0], 0.2 + 0.35 * 0.5 * 0.5, [0, 0, 0.2], [1, 0, 0.25]],
    ["the best of several", [0, 0], 0.2 + 0.35 * 0.5, [0, 0, 0.2], [0, 1, 0.3], [1, 1, 0.25], [1, 2, 0.3]],
  ])("hears %s", (_, [i, j], score, ...pairs) => {
    const table = pairTable(
      { left: 3, right: 3 },
      pairs.map(([i, j, base]) => ({ i, j, base, score: base })),
    );
    expect(findPair(withContext(table), i, j)!.score).toBeCloseTo(score, 8);
  });

  it("keeps every likeness, adds a bounded share, and does not hang on the side", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const read = withContext(table);
        const back = withContext(turned(table));
        for (const { i, j, base, score } of read.pairs) {
          expect(base).toBe(findPair(table, i, j)?.base);
          expect(score).toBeGreaterThanOrEqual(base * 0.9 - 1e-9);
          expect(score).toBeLessThanOrEqual(base + 0.21 + 1e-9);
          expect(findPair(back, j, i)?.score).toBe(score);
        }
      }),
    );
  });
});
