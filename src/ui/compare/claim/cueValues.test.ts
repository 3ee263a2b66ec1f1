import { expect, it } from "vitest";
import { cueValues } from "./cueValues.ts";

it.each([
  ["three", "five", "three", "five"],
  ["said", null, "said", null],
  [
    "We cannot promise a safe winter crossing on that deck",
    "We cannot promise a safe crossing on that deck",
    "safe winter crossing",
    "safe crossing",
  ],
  ["a b c d e f g", "a b c d e f h", "f g", "f h"],
  ["x b c d e f g", "y b c d e f g", "x b", "y b"],
  ["a b c d e f g", "a b c d e f g h", "g", "g h"],
  ["x b c d e f g y", "p q b c d e f g r", "x b … g y", "p q b … g r"],
  ["x b c d e y y y", "p b c d e q q q", "x b c d e y y y", "p b c d e q q q"],
])("%s / %s -> %s / %s", (left, right, shortLeft, shortRight) => {
  const cue = { kind: "quote" as const, left: null, right: null, values: { left, right } };
  expect(cueValues(cue)).toEqual({ left: shortLeft, right: shortRight });
});
