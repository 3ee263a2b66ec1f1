import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../../align/testing/alignmentNotation.ts";
import { claimWords } from "../../words/claimWords.ts";
import { en } from "../languages/en.ts";
import { readClaim } from "./reading.ts";
import { beginningOf, type TextIndex, textIndex } from "./textIndex.ts";
import { wordReader } from "./wordReader.ts";

function indexOf(
  lines: readonly string[],
  rewritten = false,
  read: (claim: number) => void = () => {},
): TextIndex {
  const text = textOf(lines);
  const words = claimWords(text);
  const reading = (claim: number) => {
    read(claim);
    return readClaim(text, claim, wordReader(en)(words.of(claim)), en);
  };
  return textIndex(text, reading, rewritten ? null : words);
}

/** An index with the claims that its answers have read so far. */
function counted(lines: readonly string[]): {
  readonly index: TextIndex;
  readonly read: ReadonlySet<number>;
} {
  const read = new Set<number>();
  return { index: indexOf(lines, false, (claim) => read.add(claim)), read };
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

  it.each([
    ["searched", false],
    ["read", true],
  ])("finds claims by pairs and by the beginnings of facts, furniture left out, %s", (_, rewritten) => {
    const lines = ["The city council met.", "%City council press office", "Councils meet with us."];
    const index = indexOf(lines, rewritten);
    expect(index.withPair("city", "council")).toEqual([0]);
    expect(index.withBeginning("coun")).toEqual([0, 2]);
    expect(index.withBeginning("with")).toEqual([]);
  });

  it("reads only the claims that may hold what is sought", () => {
    const { index, read } = counted(["The mill shut.", "The lighthouse shut.", "The mills shut."]);
    expect(index.holds("mill")).toBe(true);
    expect(read).toEqual(new Set());
    expect(index.withPair("the", "lighthouse")).toEqual([1]);
    expect(read).toEqual(new Set());
    index.withBeginning("mill");
    expect(read).toEqual(new Set([0, 2]));
  });

  it("reads the whole text once it has been searched too often", () => {
    const { index, read } = counted(["The mill shut.", "The hall shut."]);
    for (let i = 0; i < 256; i++) expect(index.holds(`word${i}`)).toBe(false);
    expect(read).toEqual(new Set());
    expect(index.holds("hall")).toBe(true);
    expect(read).toEqual(new Set([0, 1]));
  });

  it.each([
    ["by four letters", "harbour", "harb"],
    ["whole where it is short", "sea", "sea"],
    ["by one character of Han", "港口", "港"],
    ["by four letters with a character of Han among them", "x射线检查", "x射线检"],
    ["by its figures", "300m", "300"],
    ["by its figures on both sides of a dot", "4.25m", "4.25"],
    ["by its figures on both sides of a comma", "4,25m", "4,25"],
    ["by its letters where figures follow", "b52s", "b52s"],
  ])("looks a word up %s", (_, word, beginning) => {
    expect(beginningOf(word)).toBe(beginning);
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
