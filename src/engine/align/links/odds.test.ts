import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairTable } from "../likeness/pairs.ts";
import { tables, turned } from "../testing/tables.ts";
import { linkOdds } from "./odds.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

const noCounts = () => null;

describe("linkOdds", () => {
  it("falls with the gap, with what was kept, and with how foreign the texts are", () => {
    fc.assert(
      fc.property(tables, share, share, fc.integer({ min: 1, max: 400 }), (table, kept, foreign, gap) => {
        const odds = linkOdds({ table, kept, foreign, counts: noCounts })(() => gap);
        const wider = linkOdds({ table, kept, foreign, counts: noCounts })(() => gap + 1);
        const moreKept = linkOdds({ table, kept: (kept + 1) / 2, foreign, counts: noCounts })(() => gap);
        const stranger = linkOdds({ table, kept, foreign: (foreign + 1) / 2, counts: noCounts })(() => gap);
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
        const odds = linkOdds({ table, kept, foreign: 0, counts: noCounts })(() => 4);
        const swapped = linkOdds({ table: turned(table), kept, foreign: 0, counts: noCounts })(() => 4);
        for (const pair of table.pairs) expect(swapped({ ...pair, i: pair.j, j: pair.i })).toBe(odds(pair));
      }),
    );
  });

  /** Log odds of the first of some pairs of one sentence with several. */
  function oddsOfFirst(
    pairs: readonly { base: number; score?: number }[],
    { kept = 0, gap = 2 } = {},
  ): number {
    const scored = pairs.map(({ base, score = base }, j) => ({ i: 0, j, base, score }));
    const table = pairTable({ left: 1, right: pairs.length }, scored);
    return linkOdds({ table, kept, foreign: 0, counts: noCounts })(() => gap)(scored[0]!);
  }

  it("rises with likeness and with what the neighbours say", () => {
    expect(oddsOfFirst([{ base: 0.4 }])).toBeGreaterThan(oddsOfFirst([{ base: 0.2 }]));
    // As far above its rival, so that the neighbours alone make the difference.
    const vouchedFor = oddsOfFirst([{ base: 0.4, score: 0.6 }, { base: 0.5 }]);
    expect(vouchedFor).toBeGreaterThan(oddsOfFirst([{ base: 0.4 }, { base: 0.3 }]));
  });

  it("has odds for a pair that shares nothing, at the narrowest place", () => {
    expect(oddsOfFirst([{ base: 0 }], { gap: 1 })).toBeLessThan(0);
    expect(Number.isFinite(oddsOfFirst([{ base: 0 }], { gap: 1 }))).toBe(true);
  });

  it("counts a wide place more in a kept text, but not against a pair far above its rivals", () => {
    const lost = (...pairs: { base: number }[]) =>
      oddsOfFirst(pairs, { kept: 0.8, gap: 1 }) - oddsOfFirst(pairs, { kept: 0.8, gap: 9 });
    const plain = lost({ base: 0.7 });
    expect(lost({ base: 0.5 })).toBeGreaterThan(plain);
    expect(lost({ base: 0.7 }, { base: 0.6 })).toBeGreaterThan(plain);
    expect(lost({ base: 0.7 }, { base: 0.1 })).toBe(plain);
  });

  it("holds a pair against the best of its rivals, wherever that stands", () => {
    const [good, fair, poor] = [{ base: 0.9 }, { base: 0.4 }, { base: 0.1 }];
    expect(oddsOfFirst([fair, good, poor])).toBe(oddsOfFirst([fair, poor, good]));
    expect(oddsOfFirst([fair, good, poor])).toBeLessThan(oddsOfFirst([fair, fair, poor]));
    expect(oddsOfFirst([good, fair, poor])).toBeLessThan(oddsOfFirst([good, poor]));
  });

  it("lowers a pair that has a rival almost as good", () => {
    const pair = { i: 0, j: 0, base: 0.4, score: 0.4 };
    const size = { left: 1, right: 2 };
    const alone = pairTable(size, [pair]);
    const rivalled = pairTable(size, [pair, { i: 0, j: 1, base: 0.39, score: 0.39 }]);
    const oddsIn = (table: typeof alone) =>
      linkOdds({ table, kept: 0, foreign: 0, counts: noCounts })(() => 2)(pair);
    expect(oddsIn(alone)).toBeGreaterThan(0);
    expect(oddsIn(rivalled)).toBeLessThan(oddsIn(alone) - 1);
  });
});
