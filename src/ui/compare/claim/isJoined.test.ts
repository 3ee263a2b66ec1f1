import { expect, it } from "vitest";
import { isJoined } from "./isJoined.ts";

it.each([
  [undefined, false],
  ["", false],
  ["on Sunday ", false],
  ["on Sunday\u00a0", false],
  ["on Sunday", true],
  ["42", true],
  ["پنجشنبه", true],
])("after %j: %s", (before, expected) => {
  expect(isJoined(before)).toBe(expected);
});
