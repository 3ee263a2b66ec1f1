import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinStretches } from "./joinStretches.ts";
import { type CoarseStretch, SIDES, type Span } from "./model.ts";
import { spansMeet } from "./spansMeet.ts";

/** Ten words of three letters: the word `n` stands at 4 n. */
const TEXT = "one two six ten red old new big low all";

const words = (from: number, to = from): Span => [4 * from, 4 * to + 3];
const stretch = (left: Span | null, right: Span | null): CoarseStretch => ({ left, right });
const joined = (stretches: readonly CoarseStretch[]) => joinStretches(stretches, { left: TEXT, right: TEXT });

describe("stretches become one", () => {
  it.each([
    [
      "where one holds the other",
      [words(0, 4), words(0, 4)],
      [words(2), words(2)],
      [words(0, 4), words(0, 4)],
    ],
    [
      "where they share text",
      [words(0, 2), words(0, 2)],
      [words(2, 3), words(2, 4)],
      [words(0, 3), words(0, 4)],
    ],
    [
      "where they share text of one side",
      [words(0, 2), words(5)],
      [words(2, 3), words(7)],
      [words(0, 3), words(5, 7)],
    ],
    ["where they follow each other", [words(0), words(5)], [words(1), words(6)], [words(0, 1), words(5, 6)]],
    ["where one side has no text", [words(0, 2), null], [words(1), words(6)], [words(0, 2), words(6)]],
  ] as const)("%s", (_, [l, r], [l2, r2], [left, right]) => {
    expect(joined([stretch(l, r), stretch(l2, r2)])).toEqual([stretch(left, right)]);
    expect(joined([stretch(l2, r2), stretch(l, r)])).toEqual([stretch(left, right)]);
  });

  it("where what two became reaches a third", () => {
    const [a, b, c] = [
      stretch(words(0, 1), words(0)),
      stretch(words(1, 2), words(6)),
      stretch(words(8), words(3)),
    ];
    expect(joined([c, a, b])).toEqual([stretch(words(0, 8), words(0, 6))]);
  });
});

it.each([
  ["far from each other", stretch(words(0), words(0)), stretch(words(2), words(2))],
  ["that follow each other on one side", stretch(words(0), words(0)), stretch(words(1), words(4))],
  ["that changed places", stretch(words(0), words(1)), stretch(words(1), words(0))],
  ["of one text each", stretch(words(0), null), stretch(null, words(0))],
])("stretches stay two %s, in the order of the left text", (_, first, second) => {
  expect(joined([second, first])).toEqual([first, second]);
});

it("no two share text, and all that was coarse still is", () => {
  const span = fc
    .tuple(fc.nat({ max: 9 }), fc.nat({ max: 3 }))
    .map(([from, n]) => words(from, Math.min(9, from + n)));
  const side = fc.option(span);
  const any = fc
    .record({ left: side, right: side })
    .filter(({ left, right }) => left !== null || right !== null);
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), (stretches) => {
      const answer = joined(stretches);
      for (const name of SIDES) {
        for (const [i, one] of answer.entries())
          for (const other of answer.slice(i + 1)) expect(spansMeet(one[name], other[name])).toBe(false);
        for (const { [name]: own } of stretches)
          if (own) expect(answer.some(({ [name]: s }) => s && s[0] <= own[0] && own[1] <= s[1])).toBe(true);
      }
    }),
  );
});
