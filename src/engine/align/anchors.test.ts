import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalAnchors } from "./anchors.ts";

const none = { left: new Set<number>(), right: new Set<number>() };

describe("equalAnchors", () => {
  it.each([
    ["equal ends", "abc", "abc", "1=1 2=2 3=3"],
    ["what stands once in each, wherever", "abcd", "dabx", "1=2 2=3 4=1"],
    ["a repeated sentence beside a sure one", "oaob", "aobo", "2=1 3=2 4=3"],
    ["the repeats of a text of repeats, from both ends", "ooo", "oo", "1=1 2=2"],
    ["what is repeated, at the end", "xoo", "zoo", "2=2 3=3"],
    ["what is repeated, behind a sure one", "xaoyop", "zaowor", "2=2 3=3"],
    ["what is repeated, before a sure one", "xoayop", "zoawor", "2=2 3=3"],
    ["nothing where no place is sure", "xooy", "zow", ""],
  ])("pairs %s", (_, left, right, expected) => {
    const anchors = equalAnchors({ left: [...left], right: [...right] }, none);
    expect(anchors.map(({ i, j }) => `${i + 1}=${j + 1}`).join(" ")).toBe(expected);
  });

  it("leaves closed places alone", () => {
    const closed = { left: new Set([1]), right: new Set<number>() };
    const anchors = equalAnchors({ left: [..."abc"], right: [..."abc"] }, closed);
    expect(anchors).toEqual([
      { i: 0, j: 0 },
      { i: 2, j: 2 },
    ]);
  });

  it("pairs equal sentences alone, each once, whichever text is left", () => {
    const letters = fc.array(fc.constantFrom(..."abcd"), { maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const anchors = equalAnchors({ left, right }, none);
        for (const { i, j } of anchors) expect(left[i]).toBe(right[j]);
        expect(new Set(anchors.map(({ i }) => i)).size).toBe(anchors.length);
        expect(new Set(anchors.map(({ j }) => j)).size).toBe(anchors.length);
        const back = equalAnchors({ left: right, right: left }, none).map(({ i, j }) => `${j} ${i}`);
        expect(back.sort()).toEqual(anchors.map(({ i, j }) => `${i} ${j}`).sort());
      }),
    );
  });
});
