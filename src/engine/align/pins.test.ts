import { describe, expect, it } from "vitest";
import { pinnedClaims } from "./pins.ts";
import { textOf } from "./testing/alignmentNotation.ts";

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

  it("finds claims of the right without a counterpart", () => {
    const { together, closed } = pinnedClaims([{ left: [], right: [eins!] }], texts);
    expect(together).toEqual([]);
    expect([...closed.left]).toEqual([]);
    expect([...closed.right]).toEqual([0]);
  });

  it("takes a claim that is covered by half, and none that is covered less", () => {
    const [start] = one!;
    const half = pinnedClaims([{ left: [[start, start + 2]], right: [] }], texts);
    const less = pinnedClaims([{ left: [[start, start + 1]], right: [] }], texts);
    expect([...half.closed.left]).toEqual([0]);
    expect([...less.closed.left]).toEqual([]);
  });

  it("lets the later word on a claim hold", () => {
    const { together, closed } = pinnedClaims(
      [
        { left: [one!], right: [eins!] },
        { left: [one!], right: [zwei!] },
      ],
      texts,
    );
    expect(together).toEqual([{ left: [0], right: [1] }]);
    // The earlier says nothing any more, of its other claim either.
    expect([...closed.right]).toEqual([1]);
  });

  it("lets the later word on a claim of the right hold", () => {
    const { together, closed } = pinnedClaims(
      [
        { left: [one!], right: [zwei!] },
        { left: [two!], right: [zwei!] },
      ],
      texts,
    );
    expect(together).toEqual([{ left: [1], right: [1] }]);
    expect([...closed.left]).toEqual([1]);
  });

  it("says nothing of furniture or of spans that are in no claim", () => {
    const pins = [
      { left: [footer!], right: [eins!] },
      { left: [[400, 500] as const], right: [zwei!] },
    ];
    expect(pinnedClaims(pins, texts).together).toEqual([]);
  });
});
