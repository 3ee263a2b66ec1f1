import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termsOf } from "../../words/terms.ts";
import { properNames } from "./properNames.ts";
import { respelledNames } from "./respelledNames.ts";

function respelled(left: readonly string[], right: readonly string[]): string {
  const terms = { left: new Set(left.flatMap(termsOf)), right: new Set(right.flatMap(termsOf)) };
  return respelledNames(properNames({ left, right }), terms)
    .map((pair) => pair.join("="))
    .join(" ");
}

describe("respelledNames", () => {
  it.each([
    [
      "a name from another script",
      "the old song that Halyna Melnyk sang on the boat.",
      "a song by Galina Melnik that all of them know well.",
      "Galina=Halyna Melnik=Melnyk",
    ],
    [
      "accents apart, which are folded anyway",
      "so it was then said by José Peña.",
      "so it was then said by Jose Pena.",
      "",
    ],
    [
      "nothing where one text writes both",
      "he came with Qasim and then he left with Ghasem.",
      "they all came with Ghasem only.",
      "",
    ],
    [
      "nothing where two names would fit",
      "all of this was said by Yusuf.",
      "he came with Youssef and then with that man Yousef.",
      "",
    ],
    ["no other name", "it rained all day in Kenya.", "it rained all day in Ghana.", ""],
    ["no words without a capital", "the colour.", "the color.", ""],
    [
      "no German nouns, which have capitals too",
      "das Regel und die Wand, dann der Berg am Fluss.",
      "das Regal und der Wind, dann die Burg am Floss.",
      "",
    ],
  ])("finds %s", (_, left, right, expected) => {
    expect(respelled([left], [right])).toBe(expected);
    expect(respelled([right], [left])).toBe(expected);
  });

  it.each([
    ["one of eight", ["Miruno", "Murone", "Morunu", "Moroni", "Mirono", "Murino", "Morinu"], "Marina=Maryna"],
    ["none of nine", ["Miruno", "Murone", "Morunu", "Moroni", "Mirono", "Murino", "Morinu", "Mironu"], ""],
  ])("finds %s with the same consonants, whichever text has them", (_, others, expected) => {
    const many = `the one who came was ${[...others, "Marina"].join(", or else it was that other man, ")}.`;
    const one = "the woman they call Maryna came.";
    expect([respelled([many], [one]), respelled([one], [many])]).toEqual([expected, expected]);
  });

  it("pairs a name of one text with a name of the other, each once and in one order whichever is left", () => {
    const names =
      "Halyna Galina Melnyk Melnik Yusuf Youssef Yousif Qasim Ghasem Sadora Sodera Kenya Дарья".split(" ");
    const line = fc.subarray(names).map((list) => `it was told by ${list.join(" and ")}.`);
    fc.assert(
      fc.property(line, line, (left, right) => {
        const pairs = respelled([left], [right])
          .split(" ")
          .filter((pair) => pair !== "")
          .map((pair) => pair.split("="));
        for (const [first = "", second = ""] of pairs) {
          expect(first < second).toBe(true);
          expect(left.includes(first)).not.toBe(right.includes(first));
          expect(left.includes(second)).toBe(right.includes(first));
          expect(right.includes(second)).toBe(left.includes(first));
        }
        const found = pairs.flat();
        expect(new Set(found).size).toBe(found.length);
        expect(respelled([right], [left]).split(" ").sort()).toEqual(
          respelled([left], [right]).split(" ").sort(),
        );
      }),
    );
  });
});
