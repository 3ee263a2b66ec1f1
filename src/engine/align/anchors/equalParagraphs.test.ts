import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalParagraphs } from "./equalParagraphs.ts";

/** Sentences of one letter each; `|` ends a paragraph. */
function read(text: string): { readonly sentences: number[]; readonly paragraphOf: number[] } {
  const paragraphs = text.split("|").map((paragraph) => [...paragraph]);
  return {
    sentences: paragraphs.flat().map((letter) => letter.charCodeAt(0) - "`".charCodeAt(0)),
    paragraphOf: paragraphs.flatMap((paragraph, at) => paragraph.map(() => at)),
  };
}

function pairsOf(leftText: string, rightText: string): string[] {
  const [left, right] = [read(leftText), read(rightText)];
  const sentences = { left: left.sentences, right: right.sentences };
  const pairs = equalParagraphs(sentences, { left: left.paragraphOf, right: right.paragraphOf });
  return pairs.map(([i, j]) => `${i + 1}=${j + 1}`);
}

describe("equalParagraphs", () => {
  it.each([
    ["all of equal texts", "ab|c", "ab|c", "1=1 2=2 3=3"],
    ["what stands between others", "x|ab|y|c|v", "z|ab|c", "2=2 3=3 5=4"],
    ["repeated ones, each with the one in its place", "x|ab|y|ab|v", "z|ab|w|ab|u", "2=2 3=3 5=5 6=6"],
    ["one of two by what stands before it", "c|ab|d|ab", "c|d|ab", "1=1 4=2 5=3 6=4"],
    ["neither of two where what parts them is new", "c|ab|x|ab", "c|ab", "1=1"],
    ["what keeps its order beside what moved", "a|b|c", "c|a|b", "1=2 2=3"],
    ["neither of two that were turned", "a|b", "b|a", ""],
    ["neither of two that one may be", "a|x|a", "a", ""],
    ["no part of a paragraph", "abc", "ab", ""],
    ["nothing that is parted otherwise", "ab", "a|b", ""],
    ["no other sentences of as many digits", "kb", "al", ""],
    ["nothing with nothing", "", "a", ""],
  ])("pairs %s", (_, left, right, expected) => {
    expect(pairsOf(left, right).join(" ")).toBe(expected);
  });

  it("pairs through any number of paragraphs that the other text lacks, and not through hundreds that moved", () => {
    const others = (from: number) =>
      Array.from({ length: 300 }, (_, at) => String.fromCharCode(from + at)).join("|");
    expect(pairsOf(`${others(0x400)}|ab|${others(0x800)}|ab`, `ab|${others(0xc00)}|ab`)).toEqual([
      "301=1",
      "302=2",
      "603=303",
      "604=304",
    ]);
    expect(pairsOf(`a|${others(0x400)}|${others(0x800)}`, `a|${others(0x800)}|${others(0x400)}`)).toEqual([]);
  });

  it("pairs the same whichever text is left and from whichever end", () => {
    const text = fc
      .array(fc.constantFrom(..."abc|"), { maxLength: 10 })
      .map((letters) => letters.join("").replace(/\|+/gu, "|"));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const pairs = pairsOf(left, right);
        const turned = pairsOf(right, left).map((pair) => pair.split("=").toReversed().join("="));
        expect(turned.toSorted()).toEqual(pairs.toSorted());
      }),
    );
  });
});
