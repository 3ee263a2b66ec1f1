import { describe, expect, it } from "vitest";
import { termsOf } from "../words/terms.ts";
import { startWork } from "../work.ts";
import { baseOf } from "./likeness/pairs.ts";
import { strictnessOf } from "./links/strictness.ts";
import { scorePairs } from "./scorePairs.ts";
import type { SequenceInput } from "./sequenceInput.ts";

function scored(left: readonly string[], right: readonly string[], said: Partial<SequenceInput> = {}) {
  const input: SequenceInput = {
    lines: { left, right },
    terms: { left: left.map(termsOf), right: right.map(termsOf) },
    paragraphOf: { left: left.map(() => 0), right: right.map(() => 0) },
    languages: { left: "en", right: "en" },
    together: [],
    closed: { left: new Set(), right: new Set() },
    strictness: strictnessOf(undefined),
    foreign: 0,
    isAll: true,
    ...said,
  };
  return scorePairs(input, startWork());
}

/** What is settled before anything is scored, counted from 1. */
function anchors(...input: Parameters<typeof scored>): string {
  return scored(...input)
    .settled.anchors.map(({ i, j }) => `${i + 1}=${j + 1}`)
    .join(" ");
}

describe("scorePairs", () => {
  it.each<[what: string, left: string[], right: string[], expected: string]>([
    [
      "equal words, however they are pointed",
      ["It rained.", "She left"],
      ["“She left!”", "It rained"],
      "1=2 2=1",
    ],
    ["equal signs where there are no words", ["It rained.", "* * *"], ["* * *", "It blew."], "2=1"],
    ["no other signs", ["It rained.", "* * *", "It snowed."], ["It blew.", "- - -", "It froze."], ""],
    ["no other words of the same letters", ["A man in side."], ["A man inside."], ""],
  ])("settles %s", (_, left, right, expected) => {
    expect(anchors(left, right)).toBe(expected);
  });

  it("settles what the reader has put together before what is equal, and nothing else of these", () => {
    const left = ["It rained.", "She left.", "It blew."];
    const together = [{ left: [0], right: [1, 2] }];
    const closed = { left: new Set([0]), right: new Set([1, 2]) };
    expect(anchors(left, left, { together, closed })).toBe("1=2 1=3");
    const { settled } = scored(left, left, { together, closed });
    expect(settled.left).toEqual(new Set([0]));
    expect(settled.right).toEqual(new Set([1, 2]));
  });

  it("scores a corrected entry of a list by its place", () => {
    const entry = (sum: number) => `Paid on that day to the works: ${sum}`;
    const left = [entry(10), entry(20), entry(30), entry(40)];
    const right = [entry(10), entry(20), entry(35), entry(40)];
    const { table } = scored(left, right);
    expect(baseOf(table, 2, 2)).toBeCloseTo(7 / 8);
    expect(table.pairs.every(({ base }) => base > 0)).toBe(true);
  });

  it("raises what is told in other words where little was kept", () => {
    const left = ["Two crew drowned when the vessel sank.", "The physician was jailed.", "Prices climbed."];
    const right = ["Two sailors died when the ship went down.", "The doctor was imprisoned.", "Costs rose."];
    const { table, similarity } = scored(left, right);
    for (const { i, j, base } of table.pairs) expect(base).toBeGreaterThanOrEqual(similarity.base(i, j));
    expect(baseOf(table, 1, 1)).toBeGreaterThan(similarity.base(1, 1));
  });
});
