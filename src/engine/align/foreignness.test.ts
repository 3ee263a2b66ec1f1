import { describe, expect, it } from "vitest";
import { textOf } from "./alignmentNotation.ts";
import { foreignnessOf } from "./foreignness.ts";
import { readingOf } from "./reading.ts";

function foreignness(left: readonly string[], right: readonly string[]): number {
  return foreignnessOf(readingOf({ left: textOf(left), right: textOf(right) }, {}));
}

const BAKERS = [
  "The bakers of Ostend stopped work on Monday, said Pieter Claes of the guild.",
  "They want 9 percent more pay, and 340 of them marched to the Belfry.",
];
const BAKERS_TOLD_ANEW = [
  "No bread in Ostend: 340 bakers left their ovens to ask for 9 percent.",
  '"We cannot live on this," a man beside the Belfry said.',
];
const MINERS = [
  "The miners of Lota stopped work on Thursday, said Rosa Quiroga of the union.",
  "They want 12 percent more pay, and 900 of them marched to the Plaza.",
];

describe("foreignnessOf", () => {
  it.each([
    ["one event told twice", BAKERS, BAKERS_TOLD_ANEW, 0],
    ["a brief on a long report", [...BAKERS, ...MINERS], BAKERS.slice(0, 1), 0],
    ["nothing to go by", ["it rained all day."], ["the sun shone."], 0],
    ["scripts without capitals and numbers", ["大雨下了一整天。"], ["今天阳光很好。"], 0],
  ])("knows no strangers in %s", (_, left, right, expected) => {
    expect(foreignness(left, right)).toBe(expected);
  });

  it("knows two strikes from each other, from either side", () => {
    expect(foreignness(BAKERS, MINERS)).toBeGreaterThan(0.8);
    expect(foreignness(MINERS, BAKERS)).toBe(foreignness(BAKERS, MINERS));
  });
});
