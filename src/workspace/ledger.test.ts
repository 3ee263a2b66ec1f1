import { describe, expect, it } from "vitest";
import { BY_WEIGHT, ledgerFilters, ledgerOf, levelOf } from "./ledger.ts";
import { rowsOf } from "./makeRows.ts";
import { NO_FILTER } from "./rowFilter.ts";
import { STORM } from "./testing/storm.ts";
import { tell } from "./testing/tell.ts";

const { left, right, comparison } = tell(STORM);
const { groups } = rowsOf(comparison, { left: left.text, right: right.text });
const ALL = { filter: NO_FILTER, query: "", sort: BY_WEIGHT };
const numbers = (asked: Partial<Parameters<typeof ledgerOf>[1]>) =>
  ledgerOf(groups, { ...ALL, ...asked }).map((group) => group.number);

describe("the ledger", () => {
  it("puts changed facts first, then what one text tells alone, then other words, then what is the same", () => {
    const levels = ledgerOf(groups, ALL).map(levelOf);
    const ranks = { high: 0, medium: 1, low: 2, none: 3 };
    expect(levels.slice(0, 3)).toEqual(["high", "high", "high"]);
    expect(levels.map((level) => ranks[level]).at(-1)).toBe(3);
  });

  it("takes the order of either text, with what it lacks at the end", () => {
    expect(numbers({ sort: { by: "left", reversed: false } })).toEqual([1, 3, 4, 5, 6, 8, 2, 9, 10, 11, 7]);
    expect(numbers({ sort: { by: "right", reversed: false } })).toEqual([1, 2, 3, 4, 5, 7, 8, 9, 11, 6, 10]);
  });

  it("finds claims by words of either text, in any order and case", () => {
    expect(numbers({ query: "CABLES ferry" })).toEqual([5]);
    expect(numbers({ query: "port master" })).toEqual([4]);
  });

  it("keeps to the filter", () => {
    expect(numbers({ filter: { kind: "facts" }, sort: { by: "left", reversed: true } })).toEqual([5, 4, 1]);
    expect(numbers({ filter: { kind: "cue", cue: "hedge" } })).toEqual([5]);
  });

  it("offers the filters that find something", () => {
    expect(
      ledgerFilters(groups).map(({ filter, count }) => [
        filter.kind === "cue"
          ? filter.cue
          : filter.kind === "states"
            ? [...filter.states].join()
            : filter.kind,
        count,
      ]),
    ).toEqual([
      ["facts", 3],
      ["number", 1],
      ["quote", 1],
      ["hedge", 1],
      ["variant", 1],
      ["uncertain", 1],
      ["dropped", 1],
      ["added", 1],
      ["moved", 1],
    ]);
  });
});
