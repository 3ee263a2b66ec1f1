import { expect, it } from "vitest";
import { nothingSharedWords } from "./nothingSharedWords.ts";

const text = (words: number, language: string) => ({ words, language });

it.each([
  [text(400, "en"), text(3, "und"), "B is very short: 3 words. Is that all of it?"],
  [text(1, "und"), text(400, "en"), "A is very short: 1 word. Is that all of it?"],
  [text(3, "und"), text(4, "und"), "Both are very short. Is that all of them?"],
  [text(400, "en"), text(300, "und"), "The language of B is not known."],
  [text(400, "und"), text(300, "und"), "The languages of both are not known."],
  [text(400, "en"), text(300, "en"), "Both look like English."],
  [
    text(400, "en"),
    text(300, "fr"),
    "A looks like English and B like French; across languages little but names and numbers shows what belongs together.",
  ],
])("%o and %o: %s", (left, right, words) => {
  expect(nothingSharedWords({ left, right })).toBe(words);
});
