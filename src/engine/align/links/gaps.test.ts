import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsBetween } from "./gaps.ts";

const SIZE = { left: 9, right: 9 };
const PLACES = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const chains = fc
  .tuple(fc.subarray(PLACES), fc.subarray(PLACES))
  .map(([lefts, rights]) => lefts.slice(0, rights.length).map((i, at) => ({ i, j: rights[at]! })));

describe("gapsBetween", () => {
  it.each([
    ["the whole square without links", [], 4, 4, 81],
    [
      "one pair alone between two links",
      [
        { i: 3, j: 2 },
        { i: 5, j: 4 },
      ],
      4,
      3,
      1,
    ],
    ["what lies before the first link", [{ i: 2, j: 3 }], 0, 1, 6],
    ["all that a crossing pair crosses", [{ i: 4, j: 4 }], 8, 0, 81],
  ])("counts %s", (_, chain, i, j, expected) => {
    expect(gapsBetween(chain, SIZE)(i, j)).toBe(expected);
  });

  it("counts a pair itself, is never wider with more links, and does not hang on the side", () => {
    fc.assert(
      fc.property(chains, fc.nat(8), fc.nat(8), (chain, i, j) => {
        fc.pre(chain.every((link) => link.i !== i && link.j !== j));
        const gap = gapsBetween(chain, SIZE)(i, j);
        expect(gap).toBeGreaterThanOrEqual(1);
        expect(gap).toBe(
          gapsBetween(
            chain.map((link) => ({ i: link.j, j: link.i })),
            SIZE,
          )(j, i),
        );
        const crossed = chain.some((link) => (link.i - i) * (link.j - j) < 0);
        if (!crossed) expect(gap).toBeLessThanOrEqual(gapsBetween(chain.slice(1), SIZE)(i, j));
      }),
    );
  });
});
