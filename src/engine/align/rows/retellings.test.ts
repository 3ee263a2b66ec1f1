import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairTable } from "../likeness/pairs.ts";
import { tables } from "../testing/tables.ts";
import { plainRetellings } from "./retellings.ts";
import { runnerUpOf } from "./runnerUp.ts";

const open = { left: new Set<number>(), right: new Set<number>() };

describe("plainRetellings", () => {
  it.each([
    ["a plain second telling", 0.6, 0, 1],
    ["one that is as like as it must be", 0.4, 0, 1],
    ["nothing that is only a little alike", 0.35, 0, 0],
    ["no refrain of a text that was kept", 0.6, 1, 0],
  ])("finds %s", (_, base, kept, count) => {
    const table = pairTable({ left: 2, right: 1 }, [
      { i: 0, j: 0, base: 0.9, score: 0.9 },
      { i: 1, j: 0, base, score: base },
    ]);
    expect(plainRetellings([{ left: [0], right: [0] }], table, { kept, closed: open })).toHaveLength(count);
  });

  it("ties a left-over claim to the likest", () => {
    const table = pairTable({ left: 2, right: 3 }, [
      { i: 0, j: 0, base: 0.9, score: 0.9 },
      { i: 0, j: 2, base: 0.5, score: 0.5 },
      { i: 1, j: 1, base: 0.9, score: 0.9 },
      { i: 1, j: 2, base: 0.6, score: 0.6 },
    ]);
    const rows = [
      { left: [0], right: [0] },
      { left: [1], right: [1] },
    ];
    expect(plainRetellings(rows, table, { kept: 0, closed: open })).toEqual([{ i: 1, j: 2 }]);
  });

  it("ties one left-over claim to one that has a row, each left-over claim once", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const rows = [{ left: [0], right: [0] }];
        const told = plainRetellings(rows, table, { kept: 0, closed: open });
        for (const { i, j } of told) expect((i === 0) !== (j === 0)).toBe(true);
        const leftOver = told.map(({ i, j }) => (i === 0 ? `right ${j}` : `left ${i}`));
        expect(new Set(leftOver).size).toBe(told.length);
      }),
    );
  });
});

describe("runnerUpOf", () => {
  it.each([
    [0.15, { left: 1, right: 0, score: 0.15 }],
    [0.14, null],
  ])("shows a rival of %s or not", (score, expected) => {
    const table = pairTable({ left: 2, right: 1 }, [
      { i: 0, j: 0, base: 0.9, score: 0.9 },
      { i: 1, j: 0, base: score, score },
    ]);
    expect(runnerUpOf({ left: [0], right: [0] }, table, (i) => i === 0)).toEqual(expected);
  });

  it("is the best pair of a claim of the row that is not linked", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const linked = (i: number, j: number) => i === 0 && j === 0;
        const best = runnerUpOf({ left: [0], right: [0] }, table, linked);
        const rivals = table.pairs.filter(({ i, j }) => (i === 0) !== (j === 0));
        expect(best?.score ?? 0).toBe(rivals.reduce((most, { score }) => Math.max(most, score), 0));
        if (best) expect((best.left === 0) !== (best.right === 0)).toBe(true);
      }),
    );
  });
});
