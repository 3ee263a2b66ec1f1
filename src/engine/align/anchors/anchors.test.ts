import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalAnchors } from "./anchors.ts";

const none = { left: new Set<number>(), right: new Set<number>() };

/** Sentences of one letter each, all in one paragraph unless `|` stands between them. */
function anchorsOf(left: readonly string[], right: readonly string[], closed = none) {
  const sentences = (text: readonly string[]) =>
    text.filter((sentence) => sentence !== "|").map((sentence) => sentence.charCodeAt(0));
  const paragraphs = (text: readonly string[]) =>
    text.flatMap((sentence, at) =>
      sentence === "|" ? [] : [text.slice(0, at).filter((before) => before === "|").length],
    );
  return equalAnchors({
    sentences: { left: sentences(left), right: sentences(right) },
    paragraphOf: { left: paragraphs(left), right: paragraphs(right) },
    closed,
  });
}

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
    ["a repeated paragraph by its order", "x|ao|b|ao|y", "z|ao|b|ao|w", "2=2 3=3 4=4 5=5 6=6"],
    [
      "a paragraph that stands twice, where the order tells which",
      "x|oo|y|a|oo|w",
      "z|a|oo|v",
      "5=2 6=3 7=4",
    ],
    ["no paragraph that could be either of two", "x|o|y|o|w", "z|o|v", ""],
  ])("pairs %s", (_, left, right, expected) => {
    const anchors = anchorsOf([...left], [...right]);
    expect(anchors.map(({ i, j }) => `${i + 1}=${j + 1}`).join(" ")).toBe(expected);
  });

  it("leaves closed places alone", () => {
    const closed = { left: new Set([1]), right: new Set<number>() };
    const anchors = anchorsOf([..."abc"], [..."abc"], closed);
    expect(anchors).toEqual([
      { i: 0, j: 0 },
      { i: 2, j: 2 },
    ]);
  });

  it("pairs equal sentences alone, each once, whichever text is left", () => {
    const letters = fc.array(fc.constantFrom(..."abcd|"), { maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const anchors = anchorsOf(left, right);
        const letter = (text: readonly string[], at: number) => text.filter((own) => own !== "|")[at];
        for (const { i, j } of anchors) expect(letter(left, i)).toBe(letter(right, j));
        expect(new Set(anchors.map(({ i }) => i)).size).toBe(anchors.length);
        expect(new Set(anchors.map(({ j }) => j)).size).toBe(anchors.length);
        const back = anchorsOf(right, left).map(({ i, j }) => `${j} ${i}`);
        expect(back.sort()).toEqual(anchors.map(({ i, j }) => `${i} ${j}`).sort());
      }),
    );
  });
});
