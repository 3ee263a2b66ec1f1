import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIDES } from "../../model.ts";
import { equalAnchors } from "../anchors/anchors.ts";
import { betweenAnchors, type Gap } from "./betweenAnchors.ts";

/** Sentences of one letter each; equal letters are anchored, `-` is closed on its side. */
function gapsOf(left: string, right: string): Gap[] {
  const sentences = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  const closed = (text: string) => new Set([...text].flatMap((letter, at) => (letter === "-" ? [at] : [])));
  const anchors = equalAnchors({
    sentences: { left: sentences(left), right: sentences(right) },
    paragraphOf: { left: sentences(left).map(() => 0), right: sentences(right).map(() => 0) },
    closed: { left: closed(left), right: closed(right) },
  });
  const open = (text: string, taken: readonly number[]) =>
    new Set([...text].flatMap((letter, at) => (letter === "-" || taken.includes(at) ? [] : [at])));
  return betweenAnchors(
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
}

function shown(gap: Gap): string {
  return SIDES.map((side) => gap[side].map((place) => place + 1).join()).join("=");
}

describe("betweenAnchors", () => {
  it.each([
    ["between two that are equal", "axb", "ayb", "2=2"],
    ["one against two", "axb", "ayzb", "2=2,3"],
    ["at both ends", "xay", "zaw", "1=1 3=3"],
    ["in a text of which nothing is equal", "xy", "zw", "1,2=1,2"],
    ["nothing where an equal one was moved in between", "axbc", "aybdc", "2=2"],
    ["nothing around what moved", "axbyc", "czbwa", ""],
    ["nothing beside what is closed", "ax-yb", "azwb", ""],
    ["nothing where only one text has something", "axb", "ab", ""],
    ["eight with one", "a12345678b", "axb", "2,3,4,5,6,7,8,9=2"],
    ["nothing in a wide gap", "a123456789b", "axb", ""],
  ])("pairs %s", (_, left, right, expected) => {
    expect(gapsOf(left, right).map(shown).join(" ")).toBe(expected);
  });

  it("pairs the same whichever text is left", () => {
    const text = fc
      .array(fc.constantFrom(..."abcdefg-"), { maxLength: 9 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const back = gapsOf(right, left).map((gap) => shown({ left: gap.right, right: gap.left }));
        expect(back.sort()).toEqual(gapsOf(left, right).map(shown).sort());
      }),
      { numRuns: 500 },
    );
  });
});
