import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPair, pairTable } from "../likeness/pairs.ts";
import { tables, turned } from "../testing/tables.ts";
import { mainOrder, primaryLinks, surestOrder } from "./primary.ts";

const unsettled = { anchors: [], left: new Set<number>(), right: new Set<number>() };
const strictness = { leastOdds: 0.5, leastBase: 0 };
const score = (pair: { score: number }) => pair.score;

type Likely = readonly [i: number, j: number, score: number];

const tableOf = (pairs: readonly Likely[], size = 3) =>
  pairTable(
    { left: size, right: size },
    pairs.map(([i, j, base]) => ({ i, j, base, score: base })),
  );
const shown = (links: readonly { i: number; j: number }[]) => links.map(({ i, j }) => `${i}=${j}`).join(" ");

describe("surestOrder", () => {
  it.each<[what: string, pairs: readonly Likely[], order: string]>([
    [
      "takes pairs that are sure, and no others",
      [
        [0, 0, 0.5],
        [1, 1, 0.36],
        [2, 2, 0.35],
      ],
      "0=0 1=1",
    ],
    [
      "takes the surest of a place",
      [
        [0, 0, 0.4],
        [0, 1, 0.9],
        [1, 1, 0.5],
      ],
      "0=1",
    ],
    [
      "takes of two that cross the surer",
      [
        [0, 1, 0.5],
        [1, 0, 0.6],
        [2, 2, 0.4],
      ],
      "1=0 2=2",
    ],
  ])("%s", (_, pairs, order) => {
    expect(shown(surestOrder(tableOf(pairs), unsettled))).toBe(order);
  });

  it("runs through what is settled, however unlike", () => {
    const settled = { anchors: [{ i: 1, j: 1 }], left: new Set([1]), right: new Set([1]) };
    expect(
      shown(
        surestOrder(
          tableOf([
            [0, 0, 0.5],
            [1, 2, 0.9],
          ]),
          settled,
        ),
      ),
    ).toBe("0=0 1=1");
  });
});

describe("primaryLinks", () => {
  it.each<[what: string, pairs: readonly Likely[], links: string]>([
    [
      "links what is as likely as it must be",
      [
        [0, 0, 0.05],
        [1, 1, 0.04],
      ],
      "0=0",
    ],
    [
      "takes the likeliest of a place",
      [
        [0, 0, 0.4],
        [0, 1, 0.9],
        [1, 1, 0.5],
      ],
      "0=1",
    ],
    [
      "takes of two as likely the one at the same part of both texts",
      [
        [1, 0, 0.5],
        [1, 1, 0.5],
        [2, 1, 0.5],
      ],
      "1=1",
    ],
    [
      "of two as far from it the earlier",
      [
        [1, 0, 0.5],
        [1, 2, 0.5],
      ],
      "1=0",
    ],
    [
      "keeps what crosses and is like enough",
      [
        [0, 2, 0.21],
        [1, 0, 0.5],
        [2, 1, 0.5],
      ],
      "1=0 2=1 0=2",
    ],
    [
      "drops what crosses and is hardly alike",
      [
        [0, 2, 0.2],
        [1, 0, 0.5],
        [2, 1, 0.5],
      ],
      "1=0 2=1",
    ],
  ])("%s", (_, pairs, links) => {
    const lax = { leastOdds: 0.04, leastBase: 0 };
    expect(shown(primaryLinks(tableOf(pairs), unsettled, score, lax))).toBe(links);
  });

  it("asks for as much as the strictness says", () => {
    const table = tableOf([
      [0, 0, 0.5],
      [1, 1, 0.49],
    ]);
    expect(shown(primaryLinks(table, unsettled, score, strictness))).toBe("0=0");
    expect(shown(primaryLinks(table, unsettled, score, { leastOdds: 0, leastBase: 0.5 }))).toBe("0=0");
  });
});

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
          expect(findPair(table, i, j)!.score).toBeGreaterThanOrEqual(0.5);
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
