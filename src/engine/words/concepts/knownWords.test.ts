import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownWords } from "./knownWords.ts";

const WORDS = new Set(["大火", "消防", "消防员", "受伤", "未受伤"]);
const LONGEST = 3;

describe("knownWords", () => {
  it.each([
    ["takes the longest word", "消防员受伤", "消防员 受伤", ""],
    ["keeps what stands between words", "林志明未受伤在家", "未受伤", "林志明 在家"],
    ["begins a word at any character", "特大火", "大火", "特"],
    ["knows nothing of other words", "天气", "", "天气"],
    ["has nothing in nothing", "", "", ""],
  ])("%s", (_, run, known, rest) => {
    const found = knownWords(run, WORDS, LONGEST);
    expect(found.known.join(" ")).toBe(known);
    expect(found.rest.join(" ")).toBe(rest);
  });

  it("leaves no character out and takes none twice", () => {
    const run = fc.array(fc.constantFrom("大", "火", "消", "防", "员", "受", "伤", "未"));
    fc.assert(
      fc.property(run, (characters) => {
        const { known, rest } = knownWords(characters.join(""), WORDS, LONGEST);
        const sorted = (words: readonly string[]) => [...words.join("")].sort();
        expect(sorted([...known, ...rest])).toEqual(sorted(characters));
        expect(known.every((word) => WORDS.has(word))).toBe(true);
      }),
    );
  });
});
