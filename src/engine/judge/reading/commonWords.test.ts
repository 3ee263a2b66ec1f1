import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingsOf } from "../testing/judged.ts";
import { commonWords } from "./commonWords.ts";

const wordsOf = (text: string) => readingsOf(text)[0]?.words ?? [];

/** The words kept, each with its places on the two sides. */
function kept(left: string, right: string): string {
  const words = wordsOf(left);
  return commonWords(words, wordsOf(right))
    .map(([i, j]) => `${words[i]!.normal} ${i}=${j}`)
    .join(", ");
}

describe("commonWords", () => {
  it.each([
    ["all words of equal lists", "ants bite bees", "Ants bite bees", "ants 0=0, bite 1=1, bees 2=2"],
    ["what stands round a word left out", "ants bite bees", "ants bees", "ants 0=0, bees 2=1"],
    ["what stands round another word", "ants bite bees", "ants sting bees", "ants 0=0, bees 2=2"],
    ["the longer of two that cross", "ants bite bees", "bite bees ants", "bite 1=0, bees 2=1"],
    ["of two as long what stands first on the right", "ants bees", "bees ants", "bees 1=0"],
    ["a word as often as both have it", "bees bees ants", "ants bees bees bees", "bees 0=1, bees 1=2"],
    ["nothing of other words", "ants bite", "bees sting", ""],
    ["nothing of no words", "ants bite", "", ""],
  ])("keeps %s", (_, left, right, expected) => {
    expect(kept(left, right)).toBe(expected);
  });

  it("looks at three hundred words of each side", () => {
    const ants = wordsOf("ant ".repeat(310));
    const [bee] = wordsOf("bee");
    expect(commonWords(ants, ants)).toHaveLength(300);
    expect(commonWords(ants, [...ants.slice(10), bee!])).toHaveLength(300);
    expect(commonWords([bee!, ...ants], ants)).toHaveLength(299);
    expect(commonWords(ants, [bee!, ...ants])).toHaveLength(299);
  });

  it("keeps as many from either side", () => {
    const words = fc.array(fc.constantFrom(..."ant bee cow".split(" ").map((word) => wordsOf(word)[0]!)));
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(commonWords(a, b)).toHaveLength(commonWords(b, a).length);
      }),
    );
  });
});
