import { describe, expect, it } from "vitest";
import { termsOf } from "../words/terms.ts";
import { startWork } from "../work.ts";
import { linkSentences } from "./linkSentences.ts";
import { strictnessOf } from "./links/strictness.ts";
import { scorePairs } from "./scorePairs.ts";

const QUAY = [
  "Cracks in six piles made the harbour board shut the northern quay on Friday.",
  "Seven goats grazed beside it.",
  "Every crossing will take 40 minutes longer, said captain Ole Brandvik.",
  "Herring was not mentioned.",
];
const RETOLD = [
  "The northern quay was shut by the harbour board on Friday, with cracks in six piles.",
  "Nearby stood sheep and the seven goats.",
  "Captain Ole Brandvik said every crossing would last 40 minutes longer.",
  "It blew hard.",
];

function linked({ kept = 0, foreign = 0, wish = 0.5 } = {}) {
  const input = {
    lines: { left: QUAY, right: RETOLD },
    terms: { left: QUAY.map(termsOf), right: RETOLD.map(termsOf) },
    paragraphOf: { left: QUAY.map(() => 0), right: RETOLD.map(() => 0) },
    languages: { left: "en", right: "en" },
    together: [],
    closed: { left: new Set<number>(), right: new Set<number>() },
    strictness: strictnessOf(wish),
    foreign,
    isAll: true,
  };
  return linkSentences({ ...scorePairs(input, startWork()), kept }, input);
}

describe("linkSentences", () => {
  it("fades what seems another event, and what was told anew, by what was kept", () => {
    const { apart, anew } = linked({ kept: 0.5, foreign: 0.4 });
    expect(apart).toBeCloseTo(0.05);
    expect(anew).toBeCloseTo(0.3);
  });

  it("holds numbers against each other where nearly all was told anew", () => {
    expect(linked({ kept: 0.15 }).counts(1, 1)).toBe("told");
    expect(linked({ kept: 0.16 }).counts(1, 1)).toBeNull();
    expect(linked({ foreign: 0.16 }).counts(1, 1)).toBeNull();
  });

  it.each([
    ["as a rule", 0.5, ["1=1", "2=2", "3=3", "4=4"]],
    ["not where the reader is stricter", 0.52, ["1=1", "2=2", "3=3"]],
  ])("links by its place what stands alone in texts that run in step: %s", (_, wish, expected) => {
    const { links } = linked({ wish });
    expect(links.map(({ i, j }) => `${i + 1}=${j + 1}`).toSorted()).toEqual(expected);
  });
});
