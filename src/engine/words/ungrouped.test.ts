import { expect, it } from "vitest";
import { ungrouped } from "./ungrouped.ts";

it.each([
  ["en", "6,000", "6000"],
  ["en", "1,234,567.50", "1234567.50"],
  ["en", "1,234.567", "1234.567"],
  ["en-GB", "£6,000 or 12,000km", "£6000 or 12000km"],
  ["de", "6.000", "6000"],
  ["de", "1.234.567,50", "1234567,50"],
  ["und", "6.000 and 6,000", "6000 and 6000"],
])("%s: %s is %s", (language, written, plain) => {
  expect(ungrouped(written, language)).toBe(plain);
});

it.each([
  ["en", "decimals", "1.500"],
  ["de", "decimals", "1,500"],
  ["en", "more decimals", "3.1415"],
  ["und", "less than one", "0.500"],
  ["de", "a date", "1.2.2024"],
  ["en", "a list", "1,2,300"],
])("%s: leaves %s, %s", (language, _, written) => {
  expect(ungrouped(written, language)).toBe(written);
});
