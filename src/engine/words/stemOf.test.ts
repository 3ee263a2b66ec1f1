import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stemOf } from "./stemOf.ts";

describe("stemOf", () => {
  it.each([
    ["leaves a short word whole", "rain", "rain"],
    ["bridges endings", "striking", "strik"],
    ["leaves numbers whole", "1870000000", "1870000000"],
    ["never cuts a character in two", "abcd𐐨f", "abcd𐐨"],
  ])("%s", (_, term, stem) => {
    expect(stemOf(term)).toBe(stem);
  });

  it("gives the start of the word, and itself for a stem", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (term) => {
        const stem = stemOf(term);
        expect(term.startsWith(stem)).toBe(true);
        expect(stemOf(stem)).toBe(stem);
      }),
    );
  });
});
