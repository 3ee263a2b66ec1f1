import { describe, expect, it } from "vitest";
import { isNumberTerm, isYearTerm } from "./numberTerms.ts";

describe("isNumberTerm", () => {
  it.each([
    ["640", true],
    ["22.7", true],
    ["5", true],
    ["a380", false],
    ["380a", false],
    ["1.2.3", false],
    ["", false],
  ])("%s: %s", (term, expected) => expect(isNumberTerm(term)).toBe(expected));
});

describe("isYearTerm", () => {
  it.each([
    ["1848", true],
    ["2050", true],
    ["2150", false],
    ["848", false],
    ["18480", false],
  ])("%s: %s", (term, expected) => expect(isYearTerm(term)).toBe(expected));
});
