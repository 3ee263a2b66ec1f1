import { expect, it } from "vitest";
import { wordUsage } from "./wordUsage.ts";

const TEXT = "The mayor met Mayor Reed and Reed’s aide at reed.example or ask@lodge.example. Lodge was shut.";
const usage = wordUsage(TEXT);

it.each([
  ["Mayor", true],
  ["mayor", true],
  ["Aide", true],
  ["Reed", false],
  ["Lodge", false],
])("%s stands in small letters, addresses left out: %s", (form, isSmall) => {
  expect(usage.isSmall(form)).toBe(isSmall);
});

it.each([
  ["Mayor", 1],
  ["Reed", 1],
  ["Lodge", 1],
  ["mayor", 0],
])("%s stands %i times", (form, times) => {
  expect(usage.times(form)).toBe(times);
});
