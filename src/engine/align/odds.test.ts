import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkOdds } from "./odds.ts";
import { pairTable } from "./pairs.ts";
import { tables, turned } from "./testing/tables.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("linkOdds", () => {
  it("falls with the gap, with what was kept, and with how foreign the texts are", () => {
    fc.assert(
      fc.property(tables, share, share, fc.integer({ min: 1, max: 400 }), (table, kept, foreign, gap) => {
        const odds = linkOdds({ table, kept, foreign })(() => gap);
        const wider = linkOdds({ table, kept, foreign })(() => gap + 1);
        const moreKept = linkOdds({ table, kept: (kept + 1) / 2, foreign })(() => gap);
        const stranger = linkOdds({ table, kept, foreign: (foreign + 1) / 2 })(() => gap);
        for (const pair of table.pairs) {
          expect(wider(pair)).toBeLessThan(odds(pair));
          for (const lower of [moreKept, stranger]) expect(lower(pair)).toBeLessThanOrEqual(odds(pair));
        }
      }),
    );
  });

  it("is the same seen from either text", () => {
    fc.assert(
      fc.property(tables, share, (table, kept) => {
        const odds = linkOdds({ table, kept, foreign: 0 })(() => 4);
        const swapped = linkOdds({ table: turned(table), kept, foreign: 0 })(() => 4);
        for (const pair of table.pairs) expect(swapped({ ...pair, i: pair.j, j: pair.i })).toBe(odds(pair));
      }),
    );
  });

  it("lowers a pair that has a rival almost as good", () => {
    const pair = { i: 0, j: 0, base: 0.4, score: 0.4 };
    const size = { left: 1, right: 2 };
    const alone = pairTable(size, [pair]);
    const rivalled = pairTable(size, [pair, { i: 0, j: 1, base: 0.39, score: 0.39 }]);
    const oddsIn = (table: typeof alone) => linkOdds({ table, kept: 0, foreign: 0 })(() => 2)(pair);
    expect(oddsIn(alone)).toBeGreaterThan(0);
    expect(oddsIn(rivalled)).toBeLessThan(oddsIn(alone) - 1);
  });
});
