import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pair } from "../model.ts";
import type { SentenceBags } from "./bags.ts";
import { rarityOf } from "./rarity.ts";
import { lines, readLines } from "./testing/readLines.ts";

/** What each word weighs, by its stem. */
function weights(left: readonly string[], right: readonly string[]): ReadonlyMap<string | number, number> {
  const { bags, vocabularies } = readLines(left, right);
  const rarity = rarityOf(wordsOf(bags), vocabularies.words);
  return new Map([...vocabularies.words.ids].map(([stem, id]) => [stem, rarity[id]!]));
}

function wordsOf({ left, right }: Pair<readonly SentenceBags[]>) {
  return [...left, ...right].map(({ words }) => words);
}

describe("rarityOf", () => {
  it.each([
    ["numbers above words", "74", "roofs"],
    ["words above the shortest", "roofs", "off"],
    ["rare words above common ones", "roofs", "harbo"],
  ])("puts %s", (_, heavier, lighter) => {
    const weight = weights(["74 roofs off", "a harbour town"], ["harbour news"]);
    expect(weight.get(heavier)).toBeGreaterThan(weight.get(lighter)!);
  });

  it("leaves a little weight to what stands everywhere", () => {
    const weight = weights(["harbour", "harbour", "harbour"], ["harbour", "harbour", "harbour"]);
    expect(weight.get("harbo")).toBeGreaterThan(0);
  });

  it("falls as a word stands in more sentences, and does not hang on which text is left", () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const weight = weights(left, right);
        const swapped = weights(right, left);
        const { bags, vocabularies } = readLines(left, right);
        const holders = (id: number) => wordsOf(bags).filter(({ ids }) => ids.includes(id)).length;
        const words = [...vocabularies.words.ids].map(([stem, id]) => ({
          kind: vocabularies.words.kinds[id],
          holders: holders(id),
          weight: weight.get(stem)!,
        }));
        expect(swapped).toEqual(weight);
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
