import { describe, expect, it } from "vitest";
import { textOf } from "./alignmentNotation.ts";
import { pinnedClaims } from "./pins.ts";

const texts = { left: textOf(["One.", "Two.", "% Footer."]), right: textOf(["Eins.", "Zwei."]) };
const [one, two, footer] = texts.left.claims.map(({ start, end }) => [start, end] as const);
const [eins, zwei] = texts.right.claims.map(({ start, end }) => [start, end] as const);

describe("pinnedClaims", () => {
  it("finds rows and claims without a counterpart", () => {
    const { together, closed } = pinnedClaims(
      [
        { left: [one!], right: [zwei!] },
        { left: [two!], right: [] },
      ],
      texts,
    );
    expect(together).toEqual([{ left: [0], right: [1] }]);
    expect(closed.left).toEqual(new Set([0, 1]));
    expect([...closed.right]).toEqual([1]);
  });

  it("lets the later word on a claim hold", () => {
    const { together } = pinnedClaims(
      [
        { left: [one!], right: [eins!] },
        { left: [one!], right: [zwei!] },
      ],
      texts,
    );
    expect(together).toEqual([{ left: [0], right: [1] }]);
  });

  it("says nothing of furniture or of spans that are in no claim", () => {
    const pins = [
      { left: [footer!], right: [eins!] },
      { left: [[400, 500] as const], right: [zwei!] },
    ];
    expect(pinnedClaims(pins, texts).together).toEqual([]);
  });
});
