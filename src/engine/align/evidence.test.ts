import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineTokens } from "../words/lineTokens.ts";
import { termsOf } from "../words/terms.ts";
import { evidenceReader } from "./evidence.ts";

const counts = { claims: 20, of: (term: string) => (term === "harbour" ? 12 : 1) };

describe("evidenceReader", () => {
  it.each([
    [
      "names of several words, amounts by value, rare words",
      "en",
      "On Friday Captain Ole Brandvik put the harbour damage at 3.2 million crowns.",
      "The damage is 3,200,000 crowns, Ole Brandvik, the harbour captain, said on Friday.",
      { names: ["Friday", "Ole Brandvik"], numbers: ["3.2 million"], words: ["Captain", "damage", "crowns"] },
    ],
    [
      "a first word only where it has its capital inside a sentence too",
      "en",
      "Repairs by Lund cost a lot; Lund pays.",
      "For repairs Lund pays.",
      { names: ["Lund"], numbers: [], words: ["Repairs", "pays"] },
    ],
    ["numbers in other digits", "fa", "۴۰ نفر", "چهل نفر", { names: [], numbers: ["۴۰"], words: [] }],
    [
      "words of scripts without spaces",
      "zh",
      "费用约为12万元。",
      "费用大约120,000元。",
      { names: [], numbers: ["12万"], words: expect.arrayContaining(["费用"]) },
    ],
    [
      "nothing where nothing is shared",
      "en",
      "It rained.",
      "Shares fell.",
      { names: [], numbers: [], words: [] },
    ],
  ])("gives %s", (_, language, left, right, expected) => {
    expect(evidence([left], [right], language)).toEqual(expected);
  });

  const words =
    "Lund Ole Brandvik Friday harbour crane quay repaired the of in 12 74 3.2 million 大雨 费用 дождь —".split(
      " ",
    );
  const claims = fc.array(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((line) => `${line.join(" ")}.`),
    { minLength: 1, maxLength: 3 },
  );

  it("names only what stands in both, as the left writes it, each once, and five words at most", () => {
    fc.assert(
      fc.property(claims, claims, (left, right) => {
        const found = evidence(left, right, "en");
        const across = new Set(right.flatMap(termsOf));
        for (const list of Object.values(found)) {
          expect(new Set(list).size).toBe(list.length);
          for (const words of list) {
            expect(left.some((line) => line.includes(words))).toBe(true);
            expect(termsOf(words).filter((term) => !across.has(term))).toEqual([]);
          }
        }
        expect(found.words.length).toBeLessThanOrEqual(5);
        expect(found.words.filter((word) => found.names.includes(word))).toEqual([]);
      }),
    );
  });

  it("loses nothing where the right says more", () => {
    fc.assert(
      fc.property(claims, claims, claims, (left, right, more) => {
        const before = evidence(left, right, "en");
        const after = evidence(left, [...right, ...more], "en");
        expect(after.numbers.length).toBeGreaterThanOrEqual(before.numbers.length);
        const named = after.names.join(" ");
        expect(before.names.filter((name) => !named.includes(name))).toEqual([]);
      }),
    );
  });

  it("finds something between a claim and itself, unless it has common and short words alone", () => {
    fc.assert(
      fc.property(claims, (own) => {
        const { names, numbers, words } = evidence(own, own, "en");
        const isTelling = own.some((line) => /[\d大费]|crane|quay|repaired|million|дождь/u.test(line));
        if (isTelling) expect([...names, ...numbers, ...words]).not.toEqual([]);
      }),
    );
  });
});

function evidence(left: readonly string[], right: readonly string[], language: string) {
  const evidenceOf = evidenceReader({ counts, tokensOf: lineTokens(), termsOf, plainTerms: termsOf });
  const stretch = (lines: readonly string[]) => ({ lines, terms: lines.map(termsOf), language });
  return evidenceOf(stretch(left), stretch(right));
}
