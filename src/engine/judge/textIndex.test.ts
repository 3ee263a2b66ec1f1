import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../align/alignmentNotation.ts";
import { claimWords } from "../words/claimWords.ts";
import { en } from "./languages/en.ts";
import { readClaim, wordReader } from "./reading.ts";
import { type TextIndex, textIndex } from "./textIndex.ts";

function indexOf(lines: readonly string[], rewritten = false): TextIndex {
  const text = textOf(lines);
  const words = claimWords(text);
  const reading = (claim: number) =>
    readClaim(text, claim, () => words.of(claim).flatMap(wordReader(en)), en);
  return textIndex(text, reading, rewritten ? null : words);
}

describe("where words stand in a text", () => {
  it.each([
    ["as it is written", "The mill burned down.", "mill"],
    ["at the start of a claim", "Mills burn.", "mills"],
    ["with dots", "The U.S. Navy left.", "us"],
    ["with dots and a hyphen", "A U.S.-led crew left.", "us-led"],
    ["with another hyphen", "A non‑linear fall.", "non-linear"],
    ["with a soft hyphen inside", "A har\u00ADbour wall.", "harbour"],
    ["with accents set apart", "The cafe\u0301 shut.", "café"],
    ["in Swiss figures", "It cost 1’500 francs.", "1500"],
    ["with a comma", "It cost 1,234,567 francs.", "1234567"],
    ["in other digits", "It cost ۱۵ francs.", "15"],
  ])("finds a word %s", (_, line, word) => {
    expect(indexOf(["Nothing here.", line]).holds(word)).toBe(true);
  });

  it.each([
    ["part of another word", "The millers left.", "mill"],
    ["in no claim", "The mill burned down.", "hall"],
  ])("finds no word that is %s", (_, line, word) => {
    expect(indexOf([line]).holds(word)).toBe(false);
  });

  it("finds two words side by side, but no idiom", () => {
    const lines = Array.from({ length: 30 }, (_, i) => `In the end hall ${i} shut.`);
    const index = indexOf([...lines, "The salt bridge shut."]);
    expect(index.withPair("salt", "bridge")).toEqual([30]);
    expect(index.withPair("bridge", "salt")).toEqual([]);
    expect(index.withPair("the", "end")).toBeNull();
  });

  it("finds claims by the beginnings of their facts, furniture left out", () => {
    const index = indexOf(["The council met.", "%Council press office", "Councils meet with us."]);
    expect(index.withBeginning("coun")).toEqual([0, 2]);
    expect(index.withBeginning("with")).toEqual([]);
  });

  it.each([
    ["searched", false],
    ["read", true],
  ])("finds no claims by a beginning that the whole text is about, %s", (_, rewritten) => {
    const lines = Array.from({ length: 400 }, (_, i) => `Council ${i} met.`);
    expect(indexOf(lines, rewritten).withBeginning("coun")).toHaveLength(400);
    expect(indexOf([...lines, "Councils met."], rewritten).withBeginning("coun")).toBeNull();
  });

  it("answers from the characters as from all words", () => {
    const word = fc.constantFrom(
      "Mill",
      "U.S.",
      "us",
      "O’Hara",
      "o'hara",
      "1,500",
      "1 500",
      "İl",
      "x-ray",
      "é",
    );
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const [searched, read] = [indexOf(lines), indexOf(lines, true)];
        const sorted = (claims: readonly number[] | null) => claims && [...claims].sort((a, b) => a - b);
        for (const one of ["mill", "us", "o'hara", "1,500", "500", "il", "x-ray", "é"]) {
          expect(searched.holds(one)).toBe(read.holds(one));
          expect(sorted(searched.withBeginning(one.slice(0, 4)))).toEqual(
            read.withBeginning(one.slice(0, 4)),
          );
          expect(sorted(searched.withPair(one, "mill"))).toEqual(read.withPair(one, "mill"));
        }
      }),
    );
  });
});
