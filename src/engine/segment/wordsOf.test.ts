import { expect, it } from "vitest";
import { nextWord, wordBefore, wordsOf } from "./wordsOf.ts";

it.each([
  ["a stop and a space", "It closed. The", "closed"],
  ["its own apostrophe", "the ferries’ New", "ferries’"],
  ["a hyphen inside", "a re-routed Bus", "re-routed"],
  ["a quotation mark before it", "said ‘no’ The", "no’"],
  ["letters that are not Latin", "на мосту Вода", "мосту"],
  ["nothing", "— The", ""],
])("finds the word before a capital, with %s", (_, text, word) => {
  const at = text.search(/(?<=\s)\p{Lu}/u);
  expect(wordBefore(text, at)).toBe(word);
  expect(wordBefore(text, at)).toBe(wordsOf(text, 0, at).at(-1)?.form ?? "");
});

it("finds the next word over marks and white space", () => {
  expect(nextWord("The — old ferry", 3)).toBe("old");
  expect(nextWord("The …", 3)).toBe("");
});
