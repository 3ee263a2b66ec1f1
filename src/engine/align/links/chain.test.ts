import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainLink, heaviestChain } from "./chain.ts";

const weightOf = (links: readonly ChainLink[]) => links.reduce((sum, { weight }) => sum + weight, 0);

/** All chains, tried one by one. */
function heaviestByTrial(links: readonly ChainLink[], from = { i: -1, j: -1 }): number {
  return links
    .filter(({ i, j }) => i > from.i && j > from.j)
    .reduce((most, link) => Math.max(most, link.weight + heaviestByTrial(links, link)), 0);
}

const oneToOne = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6]),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
  )
  .map(([rights, weights]) => rights.map((j, i) => ({ i, j, weight: weights[i]! })));

describe("heaviestChain", () => {
  it("prefers one heavy link to two light ones that it crosses", () => {
    const links = [
      { i: 0, j: 2, weight: 5 },
      { i: 1, j: 0, weight: 2 },
      { i: 2, j: 1, weight: 2 },
    ];
    expect(heaviestChain(links)).toEqual([links[0]]);
  });

  it("keeps the first of two that are equally heavy", () => {
    const links = [
      { i: 0, j: 1, weight: 2 },
      { i: 1, j: 0, weight: 2 },
    ];
    expect(heaviestChain(links)).toEqual([links[0]]);
  });

  it("does not hang on the order in which links are handed over", () => {
    fc.assert(
      fc.property(oneToOne, fc.nat(6), (links, first) => {
        const chain = heaviestChain(links);
        expect(heaviestChain(links.toReversed())).toEqual(chain);
        expect(heaviestChain([...links.slice(first), ...links.slice(0, first)])).toEqual(chain);
      }),
    );
  });

  it("is in order and as heavy as any", () => {
    fc.assert(
      fc.property(oneToOne, (links) => {
        const chain = heaviestChain(links);
        chain.slice(1).forEach((link, at) => {
          expect(link.i > chain[at]!.i && link.j > chain[at]!.j).toBe(true);
        });
        expect(weightOf(chain)).toBe(heaviestByTrial(links));
      }),
    );
  });
});
