import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termsOf } from "../../words/terms.ts";
import { heldCounts } from "./heldCounts.ts";

function held(language: string, left: string, right: string) {
  const terms = { left: [termsOf(left)], right: [termsOf(right)] };
  return heldCounts(terms, { left: language, right: language })(0, 0);
}

describe("heldCounts", () => {
  it.each([
    ["Seven goats fell ill.", "Ill are seven goats.", "told"],
    ["Seven goats escaped.", "The seven lost goats are back.", "told"],
    ["The blaze killed seven.", "Seven are dead.", "told"],
    ["It has 12 old planes.", "Two of its 12 ageing aircraft flew.", "told"],
    ["It owns 12 of all the planes.", "It has 12 aircraft.", "told"],
    ["Goats fled: seven.", "Seven goats sang.", "told"],
    ["It has 12 white and noisy but fast planes.", "It has 12 aircraft.", null],
    ["It has 12 of 30 planes.", "It has 12 aircraft.", null],
    ["Goats then ate and drank in 12 barns.", "12 goats sang.", null],
    ["Seven goats escaped.", "It rained for seven days.", null],
    ["Seven goats escaped.", "Nine goats escaped.", null],
    ["Seven goats escaped.", "It rained for nine days.", "unlike"],
    ["Seven goats escaped in 1999.", "Goats were kept there in 1999.", null],
    ["It was built in 1999.", "It was closed in 1999.", null],
    ["Goats escaped.", "Seven goats escaped.", null],
    ["Goats escaped.", "Cows escaped.", null],
  ])("%s ~ %s is %s", (left, right, expected) => {
    expect(held("en", left, right)).toBe(expected);
    expect(held("en", right, left)).toBe(expected);
  });

  it.each([
    ["zh", "有7名工人。", "共7个工人。", "told"],
    ["zh", "周三晚上下雪。", "周三早上出发。", null],
    ["de", "Es gibt 12 Arbeiter.", "Dort sind 12 Beschäftigte.", "told"],
  ])("%s: %s ~ %s is %s", (language, left, right, expected) => {
    expect(held(language, left, right)).toBe(expected);
  });

  it("does not hang on which claim is left", () => {
    const term = fc.constantFrom("7", "12", "1999", "workers", "staff", "the", "goats", "days");
    fc.assert(
      fc.property(fc.array(term), fc.array(term), (left, right) => {
        const languages = { left: "en", right: "en" };
        const one = heldCounts({ left: [left], right: [right] }, languages)(0, 0);
        expect(heldCounts({ left: [right], right: [left] }, languages)(0, 0)).toBe(one);
      }),
    );
  });
});
