import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idsOf, lines, readLines } from "../testing/readLines.ts";
import { rarityOf } from "./rarity.ts";

/** The words of two texts, by their stems: in how many sentences each stands, and what it weighs. */
function weigh(left: readonly string[], right: readonly string[]) {
  const { bags, vocabularies } = readLines(left, right);
  const { numbers, kinds } = vocabularies.words;
  const sentences = [...bags.left, ...bags.right].map(({ words }) => idsOf(words));
  const holders = Int32Array.from(kinds, (_, id) => sentences.filter((ids) => ids.includes(id)).length);
  const rarity = rarityOf({ sentences: sentences.length, holders, kinds });
  return new Map(
    [...numbers].map(([stem, id]) => [stem, { kind: kinds[id], holders: holders[id]!, weight: rarity[id]! }]),
  );
}

describe("rarityOf", () => {
  it.each([
    ["numbers above words", "74", "roofs"],
    ["words above the shortest", "roofs", "off"],
    ["rare words above common ones", "roofs", "harbo"],
  ])("puts %s", (_, heavier, lighter) => {
    const words = weigh(["74 roofs off", "a harbour town"], ["harbour news"]);
    expect(words.get(heavier)!.weight).toBeGreaterThan(words.get(lighter)!.weight);
  });

  it("leaves a little weight to what stands everywhere", () => {
    const words = weigh(["harbour", "harbour", "harbour"], ["harbour", "harbour", "harbour"]);
    expect(words.get("harbo")!.weight).toBeGreaterThan(0);
  });

  it("falls as a word stands in more sentences, and does not hang on which text is left", () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const weighed = weigh(left, right);
        expect(weigh(right, left)).toEqual(weighed);
        const words = [...weighed.values()];
        for (const one of words) {
          expect(one.weight).toBeGreaterThan(0);
          for (const other of words)
            if (one.kind === other.kind && one.holders < other.holders)
              expect(one.weight).toBeGreaterThanOrEqual(other.weight);
        }
      }),
    );
  });
});
