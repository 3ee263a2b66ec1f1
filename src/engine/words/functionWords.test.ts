import { expect, it } from "vitest";
import { isFunctionWord } from "./functionWords.ts";
import { tokenize } from "./tokens.ts";

it.each([
  ["the", "en", true],
  ["The", "en-GB", true],
  ["war", "en", false],
  ["war", "de", true],
  ["war", "und", false],
  ["der", "und", true],
  ["l’", "fr", true],
  ["的", "zh", true],
  ["podle", "cs", true],
  ["most", "cs", false],
  ["ten", "cs", true],
  ["ten", "und", false],
  ["که", "fa", true],
  ["Oslo", "en", false],
  [".", "en", false],
  ["the", "xx", true],
])("%s in %s: %s", (word, language, expected) => {
  const [token] = tokenize(word === "l’" ? "l’eau" : word, [0, word === "l’" ? 5 : word.length], language);
  expect(isFunctionWord(token!, language)).toBe(expected);
});
