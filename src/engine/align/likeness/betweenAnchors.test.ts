import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalAnchors } from "../anchors/anchors.ts";
import { betweenAnchors } from "./betweenAnchors.ts";

/** Sentences of one letter each; equal letters are anchored, `-` is closed on its side. */
function pairsOf(left: string, right: string): { i: number; j: number }[] {
  const sentences = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  const closed = (text: string) => new Set([...text].flatMap((letter, at) => (letter === "-" ? [at] : [])));
  const anchors = equalAnchors({
    sentences: { left: sentences(left), right: sentences(right) },
    paragraphOf: { left: sentences(left).map(() => 0), right: sentences(right).map(() => 0) },
    closed: { left: closed(left), right: closed(right) },
  });
  const open = (text: string, taken: readonly number[]) =>
    new Set([...text].flatMap((letter, at) => (letter === "-" || taken.includes(at) ? [] : [at])));
  const gaps = betweenAnchors(
    anchors,
    {
      left: open(
        left,
        anchors.map(({ i }) => i),
      ),
      right: open(
        right,
        anchors.map(({ j }) => j),
      ),
    },
    { left: left.length, right: right.length },
  );
  return gaps.flatMap((gap) => gap.left.flatMap((i) => gap.right.map((j) => ({ i, j }))));
}

describe("betweenAnchors", () => {
  it.each([
    ["between two that are equal", "axb", "ayb", "2=2"],
    ["one against two", "axb", "ayzb", "2=2 2=3"],
    ["at both ends", "xay", "zaw", "1=1 3=3"],
    ["in a text of which nothing is equal", "xy", "zw", "1=1 1=2 2=1 2=2"],
    ["nothing where an equal one was moved in between", "axbc", "aybdc", "2=2"],
    ["nothing around what moved", "axbyc", "czbwa", ""],
    ["nothing beside what is closed", "ax-yb", "azwb", ""],
    ["nothing where only one text has something", "axb", "ab", ""],
    ["nothing in a wide gap", "a123456789b", "axb", ""],
  ])("pairs %s", (_, left, right, expected) => {
    const pairs = pairsOf(left, right);
    expect(pairs.map(({ i, j }) => `${i + 1}=${j + 1}`).join(" ")).toBe(expected);
  });

  it("pairs the same whichever text is left", () => {
    const text = fc
      .array(fc.constantFrom(..."abcdefg-"), { maxLength: 9 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const back = pairsOf(right, left).map(({ i, j }) => `${j} ${i}`);
        expect(back.sort()).toEqual(
          pairsOf(left, right)
            .map(({ i, j }) => `${i} ${j}`)
            .sort(),
        );
      }),
      { numRuns: 500 },
    );
  });
});
