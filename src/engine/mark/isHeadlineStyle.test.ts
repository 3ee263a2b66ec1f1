import { expect, it } from "vitest";
import { tokenize } from "../words/tokens.ts";
import { isHeadlineStyle } from "./isHeadlineStyle.ts";

it.each<[claim: string, language: string, expected: boolean]>([
  ["Council Rejects Harbour Sale Plan", "en", true],
  ["Council Rejects Plan to Sell the Old Harbour", "en", true],
  ["Council Rejects 1,200 Harbour Homes Before Vote", "en", true],
  ["iPhone Sales Rise After Slow Summer", "en", true],
  ["COUNCIL REJECTS HARBOUR SALE", "en", true],
  ["Council rejects harbour sale plan", "en", false],
  ["Council Rejects Harbour", "en", false],
  ["Mayor Ruth Alder met Governor Ivo Sand.", "en", true],
  ["Mayor Ruth Alder welcomed Governor Ivo Sand.", "en", false],
  ["Der Stadtrat lehnt den Verkauf des Hafens ab", "de", false],
  ["市议会否决了出售港口的计划", "zh", false],
])("%s (%s): %s", (claim, language, expected) => {
  expect(isHeadlineStyle(tokenize(claim, [0, claim.length], language), language)).toBe(expected);
});
