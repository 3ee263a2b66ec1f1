import { expect, it } from "vitest";
import { compare } from "../compare.ts";

const languagesOf = (left: string, right: string) =>
  compare({ name: "a", text: "Bron 12.", language: left }, { name: "b", text: "Bron 14.", language: right })
    .withoutTable;

it.each([
  ["none of languages with tables", "en", "de", []],
  ["one for two texts", "sv", "sv", ["sv"]],
  ["both", "tr", "sv", ["sv", "tr"]],
  ["the one of two", "en", "ko", ["ko"]],
  ["a language that nobody knows", "und", "und", ["und"]],
])("names %s", (_, left, right, expected) => {
  expect(languagesOf(left, right)).toEqual(expected);
});
