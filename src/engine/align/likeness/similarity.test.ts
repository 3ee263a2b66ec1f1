import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { otherSide, SIDES } from "../../model.ts";
import { lines, readLines } from "../testing/readLines.ts";

describe("base", () => {
  it.each([
    ["one word more", "harbour walls", "harbour walls crane", "harbour crane"],
    ["a rare word rather than a common one", "crane of", "crane on", "of on"],
    ["a word in another form rather than another word", "striking drivers", "strikers drive", "bakers drove"],
    ["the same order of words", "dog bites man", "dog bites man", "man bites dog"],
    [
      "the same order of words in other forms",
      "strikers block harbours",
      "striker blocked harbour",
      "harbour blocked striker",
    ],
    ["the end of a word", "cat", "bat", "bad"],
    ["a word of a script without spaces", "大雨成灾", "连日大雨", "连日晴天"],
    ["its characters side by side", "大雨成灾", "连日大雨", "雨点很大"],
    ["letters of two code units", "𐌰𐌱𐌲𐌳𐌴", "𐌰𐌱𐌲𐌳𐌶", "𐌺𐌻𐌼𐌽𐌾"],
  ])("is greater for %s", (_, line, liker, other) => {
    const { similarity } = readLines([line, "of it"], [liker, other, "of that"]);
    expect(similarity.base(0, 0)).toBeGreaterThan(similarity.base(0, 1));
  });

  it("lies between 0 and 1, and is the same seen from either text", () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const { similarity } = readLines(left, right);
        const swapped = readLines(right, left).similarity;
        left.forEach((_, i) => {
          right.forEach((_, j) => {
            expect(similarity.base(i, j)).toBeGreaterThanOrEqual(0);
            expect(similarity.base(i, j)).toBeLessThan(1);
            expect(swapped.base(j, i)).toBeCloseTo(similarity.base(i, j), 9);
          });
        });
      }),
    );
  });

  it("does not take the digits of a number for a likeness", () => {
    expect(readLines(["12500"], ["12501"]).similarity.base(0, 0)).toBe(0);
  });

  it("reads long texts to their end", () => {
    const words = Array.from(
      { length: 700 },
      (_, at) => `w${"abcdefghijklmnopqrstuvwxyz"[at % 26]}${"klmnop"[at % 6]}x${at}`,
    );
    const { similarity } = readLines([...words, "crane fell"], ["crane fell", ...words]);
    expect(similarity.base(words.length, 0)).toBeGreaterThan(0.9);
    expect(similarity.base(words.length, 1)).toBe(0);
  });

  it("is below 1 where equal lines tell a word twice", () => {
    const line = "crane, crane, oh crane";
    expect(readLines([line], [line, "quay"]).similarity.base(0, 0)).toBeLessThan(1);
  });

  it("is greatest for an equal line, and 0 where nothing is shared", () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const { similarity } = readLines(left, [...right, left[0]!, "zyx"]);
        for (let j = 0; j < right.length; j++)
          expect(similarity.base(0, right.length)).toBeGreaterThanOrEqual(similarity.base(0, j) - 1e-9);
        expect(similarity.base(0, right.length + 1)).toBe(0);
      }),
    );
  });

  it("grows with every word that is shared", () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-m]{4,8}$/), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(words, (shared) => {
        const own = shared.map((_, at) => `${"nopqrstuv"[at]}xyz`);
        const right = shared.map((_, at) => [...shared.slice(0, at + 1), ...own.slice(at + 1)].join(" "));
        const { similarity } = readLines([shared.join(" ")], right);
        for (let j = 1; j < right.length; j++)
          expect(similarity.base(0, j)).toBeGreaterThan(similarity.base(0, j - 1));
      }),
    );
  });
});

describe("cover", () => {
  it("is the whole line but for its prior where another holds all of it, and a part where it holds a part", () => {
    const { similarity } = readLines(["crane fell"], ["crane fell on the quay", "crane stood"]);
    expect(similarity.cover("left", 0, [0])).toBeGreaterThan(0.8);
    expect(similarity.cover("left", 0, [1])).toBeGreaterThan(0.1);
    expect(similarity.cover("left", 0, [1])).toBeLessThan(0.5);
    expect(similarity.cover("left", 0, [])).toBe(0);
  });

  it("is less for one word than for a long line, though all of either is there, and nothing for no words", () => {
    const long = "crane fell on old quay by night";
    const { similarity } = readLines(["crane", long, "—"], [long, "—"]);
    expect(similarity.cover("left", 0, [0])).toBeLessThan(0.8);
    expect(similarity.cover("left", 1, [0])).toBeGreaterThan(0.9);
    expect(similarity.cover("left", 2, [1])).toBe(0);
    expect(readLines(["—"], ["—"]).similarity.cover("left", 0, [0])).toBe(0);
  });

  it("lies between 0 and 1, never falls with one line more, and does not hang on their order", () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const { similarity } = readLines(left, right);
        const others = right.map((_, j) => j);
        let before = 0;
        for (const j of others) {
          const now = similarity.cover("left", 0, others.slice(0, j + 1));
          expect(now).toBeGreaterThanOrEqual(before - 1e-9);
          before = now;
        }
        expect(before).toBeLessThan(1);
        expect(similarity.cover("left", 0, others.toReversed())).toBeCloseTo(before, 9);
      }),
    );
  });

  it("is the same whatever was asked before", () => {
    const places = fc.record({ side: fc.constantFrom(...SIDES), k: fc.nat(), others: fc.array(fc.nat()) });
    fc.assert(
      fc.property(lines, lines, fc.array(places), (left, right, asked) => {
        const count = { left: left.length, right: right.length };
        const { similarity } = readLines(left, right);
        for (const { side, k, others } of asked) {
          const own = k % count[side];
          const across = [...new Set(others.map((other) => other % count[otherSide(side)]))];
          const afresh = readLines(left, right).similarity;
          expect(similarity.cover(side, own, across)).toBe(afresh.cover(side, own, across));
          expect(similarity.base(0, own % count.right)).toBe(afresh.base(0, own % count.right));
        }
      }),
    );
  });

  it("is the same for a side seen as left or as right", () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const own = readLines(left, right).similarity.cover("left", 0, [0]);
        expect(readLines(right, left).similarity.cover("right", 0, [0])).toBeCloseTo(own, 9);
      }),
    );
  });
});
