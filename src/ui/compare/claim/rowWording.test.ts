import { expect, it } from "vitest";
import type { Cue } from "../../../engine/model.ts";
import { cueName } from "./rowWording.ts";

it.each<[Cue["kind"], string, string, string]>([
  ["number", "three", "five", "Number"],
  ["variant", "25 metres", "25-metre", "Number variant"],
  ["variant", "Serhii", "Sergiy", "Name variant"],
  ["variant", "noon", "midday", "Variant"],
  ["negation", "did not leak", "leaked", "Negation"],
  ["negation", "rose", "fell", "Opposite"],
  ["negation", "safe", "unsafe", "Opposite"],
])("a %s of %s and %s is called %s", (kind, left, right, name) => {
  expect(cueName({ kind, left: [0, 1], right: [0, 1], values: { left, right } })).toBe(name);
});
