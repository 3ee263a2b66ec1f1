import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tables, turned } from "../testing/tables.ts";
import { likenessOf } from "./likeness.ts";
import { pairTable } from "./pairs.ts";

describe("likenessOf", () => {
  it.each([
    ["all of it where each sentence was kept", { left: 2, right: 2 }, [0.9, 0, 0, 0.8], 0.85, 1],
    ["of a brief all that it takes over", { left: 1, right: 4 }, [0.9, 0, 0, 0], 0.9, 1],
    ["nothing of other words", { left: 2, right: 2 }, [0.1, 0.2, 0.2, 0.1], 0.2, 0],
    ["nothing of an empty text", { left: 0, right: 3 }, [], 0, 0],
  ])("finds kept %s", (_, size, likeness, mean, kept) => {
    const pairs = likeness.flatMap((base, at) => {
      const [i, j] = [Math.floor(at / size.right), at % size.right];
      return base > 0 ? [{ i, j, base, score: base }] : [];
    });
    expect(likenessOf(pairTable(size, pairs))).toEqual({ mean, kept });
  });

  it("lies between 0 and 1, and is the same seen from either text", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const likeness = likenessOf(table);
        for (const part of Object.values(likeness)) expect(part >= 0 && part <= 1).toBe(true);
        expect(likenessOf(turned(table))).toEqual(likeness);
      }),
    );
  });

  it("never falls where a pair becomes more alike", () => {
    fc.assert(
      fc.property(tables, fc.nat(), (table, which) => {
        fc.pre(table.pairs.length > 0);
        const at = which % table.pairs.length;
        const raised = table.pairs.map((pair, k) =>
          k === at ? { ...pair, base: (pair.base + 1) / 2 } : pair,
        );
        const [before, after] = [likenessOf(table), likenessOf(pairTable(table.size, raised))];
        expect(after.mean).toBeGreaterThanOrEqual(before.mean);
        expect(after.kept).toBeGreaterThanOrEqual(before.kept);
      }),
    );
  });
});
