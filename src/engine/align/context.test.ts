import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withContext } from "./context.ts";
import { pairTable } from "./pairs.ts";
import { tables, turned } from "./testing/tables.ts";

describe("withContext", () => {
  it("raises a pair between likely neighbours above an equal one without", () => {
    const pair = (i: number, j: number, base: number) => ({ i, j, base, score: base });
    const table = pairTable({ left: 5, right: 5 }, [
      pair(0, 0, 0.5),
      pair(1, 1, 0.2),
      pair(2, 2, 0.5),
      pair(4, 4, 0.2),
    ]);
    const inContext = withContext(table);
    expect(inContext.find(1, 1)!.score).toBeGreaterThan(inContext.find(4, 4)!.score);
  });

  it("keeps every likeness, adds a bounded share, and does not hang on the side", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const read = withContext(table);
        const back = withContext(turned(table));
        for (const { i, j, base, score } of read.pairs) {
          expect(base).toBe(table.find(i, j)?.base);
          expect(score).toBeGreaterThanOrEqual(base * 0.9 - 1e-9);
          expect(score).toBeLessThanOrEqual(base + 0.21 + 1e-9);
          expect(back.find(j, i)?.score).toBe(score);
        }
      }),
    );
  });
});
