import { expect, it } from "vitest";
import { compare } from "../engine/compare.ts";
import { joinParts, partsOf } from "./comparisonParts.ts";

const SHARED = Array.from({ length: 9 }, (_, i) => `Ferry ${i} left the harbour on time.`).join(" ");
const COMPARISON = compare(
  { name: "a", text: `${SHARED}\n\nSnow fell on the hills.` },
  { name: "b", text: `Prices rose again.\n\n${SHARED}` },
);

it.each([1, 2, 3, 10, 1000])("parts of at most %i items make the comparison again", (longest) => {
  expect(joinParts(partsOf(COMPARISON, longest))).toEqual(COMPARISON);
});

it("has no more of any list in a part than it may", () => {
  const parts = partsOf(COMPARISON, 3);
  expect(parts.map(({ matches }) => matches.length)).toEqual([3, 3, 3, 0]);
  expect(parts.map(({ left }) => left.claims.length)).toEqual([3, 3, 3, 1]);
  for (const { right, added } of parts)
    expect(Math.max(right.claims.length, right.paragraphs.length, added.length)).toBeLessThanOrEqual(3);
});

it("leaves a short comparison as it is", () => {
  expect(partsOf(COMPARISON)).toEqual([COMPARISON]);
});
