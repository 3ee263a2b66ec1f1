import { expect, it } from "vitest";
import { compare } from "../engine/compare.ts";
import { unreadLanguages } from "./unreadLanguages.ts";

it.each([
  ["none of languages that are read", "en", "de", []],
  ["one for two texts", "sv", "sv", ["sv"]],
  ["both", "tr", "sv", ["sv", "tr"]],
  ["the one of two", "en", "ko", ["ko"]],
  ["none that nobody knows", "und", "und", []],
])("names %s", (_, left, right, expected) => {
  const text = (language: string) => ({ name: "a.txt", text: "Bron 12.", language });
  expect(unreadLanguages(compare(text(left), text(right)))).toEqual(expected);
});
