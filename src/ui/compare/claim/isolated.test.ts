import { expect, it } from "vitest";
import { isolated } from "./isolated.ts";

it.each([
  ["keeps words from the right to themselves", "4.5 مليار", "\u20684.5 مليار\u2069"],
  ["of every such script", "שלושה", "\u2068שלושה\u2069"],
  ["leaves numbers alone", "4.5", "4.5"],
  ["leaves words from the left alone", "three", "three"],
])("%s", (_, words, expected) => {
  expect(isolated(words)).toBe(expected);
});
