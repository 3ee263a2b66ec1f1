import { expect, it } from "vitest";
import { keyName } from "./keyName.ts";

it.each([
  ["Ctrl", "⌘"],
  ["Alt", "⌥"],
  ["Shift", "⇧"],
  ["F7", "F7"],
  ["n", "n"],
])("names %s as it stands on the keyboard", (key, onMac) => {
  expect(keyName(key, true)).toBe(onMac);
  expect(keyName(key, false)).toBe(key);
});
