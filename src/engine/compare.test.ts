import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import type { Options } from "./model.ts";
import { anyOptions } from "./testing/anyOptions.ts";
import { anyText, article, articlePair } from "./testing/articles.ts";
import { brokenInvariants } from "./testing/brokenInvariants.ts";
import { mutatedPair } from "./testing/mutatedPair.ts";
import { selfDifferences, sharedWithNothing } from "./testing/selfDifferences.ts";
import { swapDifferences } from "./testing/swapDifferences.ts";

const run = (left: string, right: string, options: Options = {}) =>
  compare({ name: "a", text: left }, { name: "b", text: right }, options);

/** Short runs of what `npm run fuzz` runs long. */
describe("compare, for any two texts", () => {
  it("holds what every comparison holds: claims, rows, marks, order, sums", () => {
    fc.assert(
      fc.property(fc.oneof(articlePair, mutatedPair(), fc.tuple(anyText, anyText)), ([left, right]) => {
        expect(brokenInvariants(run(left, right), { left, right })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("holds it with any options", () => {
    fc.assert(
      fc.property(mutatedPair(), anyOptions, ([left, right], options) => {
        expect(brokenInvariants(run(left, right, options), { left, right }, options)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("swaps its answer with the texts where no sentence is repeated", () => {
    fc.assert(
      fc.property(articlePair, ([left, right]) => {
        expect(swapDifferences(run(left, right), run(right, left))).toEqual([]);
      }),
    );
  });

  it("finds a text the same as itself", () => {
    fc.assert(
      fc.property(fc.oneof(article, anyText), (text) => {
        expect(selfDifferences(run(text, text))).toEqual([]);
      }),
    );
  });

  it("finds everything dropped against nothing", () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(sharedWithNothing(run(text, ""))).toEqual([]);
      }),
    );
  });

  it("answers the same each time", () => {
    fc.assert(
      fc.property(articlePair, ([left, right]) => {
        expect(run(left, right)).toEqual(run(left, right));
      }),
      { numRuns: 20 },
    );
  });
});

describe("compare, past its work limit", () => {
  it("says that the answer is coarse and where", () => {
    const left = Array.from(
      { length: 60 },
      (_, i) => `Sentence number ${i} speaks of thing ${i * 7} and others.`,
    ).join(" ");
    const right = left.replaceAll("speaks", "talks");
    const comparison = run(left, right, { limits: { steps: 10 } });
    expect(comparison.exact).toBe(false);
    expect(comparison.coarse.length).toBeGreaterThan(0);
    expect(brokenInvariants(comparison, { left, right })).toEqual([]);
  });

  it("says so as well where only word marks were cut short", () => {
    const left = `The ferry left ${"early and late and ".repeat(30)}at noon.`;
    const right = `A ferry left ${"late and early or ".repeat(30)}at dusk.`;
    expect(run(left, right).exact).toBe(true);
    const comparison = run(left, right, { limits: { steps: 1000 } });
    expect(comparison.exact).toBe(false);
    expect(comparison.coarse).toEqual([{ left: [0, left.length], right: [0, right.length] }]);
    expect(brokenInvariants(comparison, { left, right })).toEqual([]);
  });
});

describe("compare, where nobody knows the language", () => {
  const kinds = (left: string, right: string, language?: string) =>
    compare(
      { name: "a", text: left },
      { name: "b", text: right, ...(language && { language }) },
    ).matches.flatMap(({ cues }) =>
      cues.map(({ kind, values }) => [kind, values.left, values.right].join(" ")),
    );

  it("reads a headline as the report beside it", () => {
    const headline = "Brand in Rottweil: zwei Tote, Schaden 1.500 Euro";
    const report = "Brand in Rottweil: drei Tote, Schaden 1.500 Euro";
    expect(kinds(headline, report)).toEqual([]);
    expect(kinds(headline, report, "de")).toEqual(["number zwei drei"]);
  });

  it("takes both for the language that the words of the two look like", () => {
    const left = "Der Minister lehnte den Plan für das Bad am 3. Mai ab.";
    const right = "Minister: Bad-Plan am 4. Mai abgelehnt";
    expect(kinds(left, right)).toContain("date 3. Mai 4. Mai");
  });
});
