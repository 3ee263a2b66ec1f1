import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Anchor } from "../anchors/anchors.ts";
import { pairTable } from "../likeness/pairs.ts";
import { pairRepeated } from "./pairRepeated.ts";

/** Sentences of one letter each; "1=2" is a link, "3!1" one that is settled, counted from 1. */
function paired(left: string, right: string, notation: string): string {
  const links = notation
    .split(" ")
    .filter(Boolean)
    .map((word) => {
      const [i = 0, j = 0] = word.split(/[=!]/u).map(Number);
      return { i: i - 1, j: j - 1, isSettled: word.includes("!") };
    });
  return pairedLinks(left, right, links)
    .map(({ i, j }) => `${i + 1}=${j + 1}`)
    .sort()
    .join(" ");
}

function pairedLinks(
  left: string,
  right: string,
  links: readonly (Anchor & { readonly isSettled: boolean })[],
): Anchor[] {
  const numbers = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  const anchors = links.filter(({ isSettled }) => isSettled);
  return pairRepeated(links, {
    sentences: { left: numbers(left), right: numbers(right) },
    settled: {
      anchors,
      left: new Set(anchors.map(({ i }) => i)),
      right: new Set(anchors.map(({ j }) => j)),
    },
    table: pairTable({ left: left.length, right: right.length }, []),
  });
}

function turned(links: string): string {
  return links.replaceAll(/(\d+)([=!])(\d+)/gu, "$3$2$1");
}

describe("pairRepeated", () => {
  it.each([
    ["leaves what the scores have put in order", "oaob", "oaob", "1=1 2=2 3=3 4=4", "1=1 2=2 3=3 4=4"],
    ["leaves one that alone was moved", "oab", "abo", "1=3 2=1 3=2", "1=3 2=1 3=2"],
    ["uncrosses what crossed", "ooah", "aooh", "1=3 2=2 3!1 4!4", "1=2 2=3 3=1 4=4"],
    ["pairs what was left alone in both", "oooa", "oao", "1!1 4!2", "1=1 2=3 4=2"],
    ["leaves alone what one text has more often", "oooa", "oa", "1!1 4!2", "1=1 4=2"],
    ["pairs first what stands between the same links", "oaob", "aobo", "1=4 2!1 4!3", "1=4 2=1 3=2 4=3"],
    ["and would rather move one far than two", "obao", "boao", "1=4 2!1 3!3 4=2", "1=2 2=1 3=3 4=4"],
    [
      "takes the nearer of two in one place for the one that stays",
      "aoo",
      "oao",
      "1!2 2=3 3=1",
      "1=2 2=1 3=3",
    ],
    ["pairs each of several sentences with its own", "opab", "abop", "3!1 4!2", "1=3 2=4 3=1 4=2"],
    ["touches none that is linked to another sentence", "oaxb", "abow", "1=4 2!1 4!2", "1=4 2=1 4=2"],
    ["touches none that is settled", "oob", "boo", "1!3 2!2 3!1", "1=3 2=2 3=1"],
  ])("%s", (_, left, right, links, expected) => {
    expect(paired(left, right, links)).toBe(expected);
    const back = turned(expected).split(" ").sort().join(" ");
    expect(paired(right, left, turned(links))).toBe(back);
  });

  const text = fc.array(fc.constantFrom(..."oopab"), { maxLength: 10 }).map((letters) => letters.join(""));
  const cases = fc.tuple(text, text).chain(([left, right]) =>
    fc
      .tuple(placesOf(left), placesOf(right), fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }))
      .map(([lefts, rights, settled]) => ({
        left,
        right,
        links: lefts.slice(0, rights.length).map((i, at) => ({ i, j: rights[at]!, isSettled: settled[at]! })),
      })),
  );

  it("links each place once, keeps all other links, and leaves no sentence alone on both sides", () => {
    fc.assert(
      fc.property(cases, ({ left, right, links }) => {
        const found = pairedLinks(left, right, links);
        const lefts = new Set(found.map(({ i }) => i));
        const rights = new Set(found.map(({ j }) => j));
        expect([lefts.size, rights.size]).toEqual([found.length, found.length]);
        for (const link of links)
          if (link.isSettled || left[link.i] !== right[link.j]) expect(found).toContain(link);
        for (const letter of "opab") {
          const isAlone = (own: string, linked: ReadonlySet<number>) =>
            [...own].some((at, place) => at === letter && !linked.has(place));
          expect(isAlone(left, lefts) && isAlone(right, rights)).toBe(false);
        }
      }),
    );
  });

  it("crosses no two neighbours that are equal, unless both are settled or were in order", () => {
    fc.assert(
      fc.property(cases, ({ left, right, links }) => {
        const loose = links.filter(({ isSettled, i, j }) => !isSettled && left[i] === right[j]);
        const found = new Map(pairedLinks(left, right, links).map(({ i, j }) => [i, j]));
        const isLoose = (i: number) =>
          links.every((link) => link.i !== i) || loose.some((link) => link.i === i);
        for (let i = 1; i < left.length; i++) {
          const [before, own] = [found.get(i - 1), found.get(i)];
          if (left[i] !== left[i - 1] || !isLoose(i) || !isLoose(i - 1)) continue;
          if (before !== undefined && own !== undefined) expect(before).toBeLessThan(own);
        }
      }),
    );
  });
});

function placesOf(text: string): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray([...text].map((_, place) => place));
}
