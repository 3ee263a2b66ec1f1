import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mainOrder, primaryLinks, surestOrder } from "./primary.ts";
import { tables, turned } from "./testing/tables.ts";

const unsettled = { anchors: [], left: new Set<number>(), right: new Set<number>() };
const strictness = { leastOdds: 0.5, leastBase: 0 };
const score = (pair: { score: number }) => pair.score;

describe("primaryLinks, for any table", () => {
  it("links a place once, only what is likely enough, and leaves settled places alone", () => {
    fc.assert(
      fc.property(tables, fc.nat(5), (table, closed) => {
        const settled = { ...unsettled, left: new Set([closed]) };
        const links = primaryLinks(table, settled, score, strictness);
        expect(new Set(links.map(({ i }) => i)).size).toBe(links.length);
        expect(new Set(links.map(({ j }) => j)).size).toBe(links.length);
        for (const { i, j } of links) {
          expect(i).not.toBe(closed);
          expect(table.find(i, j)!.score).toBeGreaterThanOrEqual(0.5);
        }
      }),
    );
  });

  it("has an order that runs forward in both texts and does not hang on the side", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const order = surestOrder(table, unsettled);
        order.slice(1).forEach((link, at) => {
          expect(link.i > order[at]!.i && link.j > order[at]!.j).toBe(true);
        });
        const links = primaryLinks(table, unsettled, score, strictness);
        const back = primaryLinks(turned(table), unsettled, score, strictness);
        const names = (pairs: readonly (readonly [number, number])[]) => pairs.map(String).sort();
        expect(names(back.map(({ i, j }) => [j, i]))).toEqual(names(links.map(({ i, j }) => [i, j])));
        expect(mainOrder(table, links).every((link) => links.includes(link))).toBe(true);
      }),
    );
  });
});
