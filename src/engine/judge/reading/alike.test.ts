import { expect, it } from "vitest";
import { alike } from "./alike.ts";

/** A word whose stem is told only where it is another. */
const word = (normal: string, stem = normal) => ({ normal, stem });

it.each<[what: string, one: string, other: string]>([
  ["a longer form", "report", "reporting"],
  ["four letters and one more", "bank", "banks"],
  ["another ending", "entscheiden", "entscheidung"],
  ["another case", "министра", "министром"],
  ["one of two Chinese characters", "部长", "外长"],
  ["the one character of the shorter", "雨", "雨水"],
  ["three of five characters", "新闻发布会", "发布会"],
  ["an Arabic word with its article", "كتاب", "الكتاب"],
  ["a short Arabic word with its article", "كتب", "الكتب"],
  ["two tenses of an Arabic verb", "تنخفض", "وانخفضت"],
])("takes for forms of one word %s", (_, one, other) => {
  expect(alike(word(one), word(other))).toBe(true);
  expect(alike(word(other), word(one))).toBe(true);
});

it("takes words of one stem for forms of one word", () => {
  expect(alike(word("mice", "mouse"), word("mouse"))).toBe(true);
});

it.each<[what: string, one: string, other: string]>([
  ["three letters and one more", "car", "care"],
  ["three letters that end alike", "era", "opera"],
  ["a common beginning that is the smaller part", "intent", "international"],
  ["words unlike in a letter", "form", "farm"],
  ["two characters against two", "大坝", "铁路"],
  ["one of five characters", "大坝设计", "大学课程改革"],
  ["one character against one", "雨", "风"],
  ["two Arabic letters with one in front", "من", "ومن"],
  ["Arabic words of three letters behind their first", "أمير", "تمير"],
  ["an Arabic word with four letters in front", "كتاب", "وبالكتاب"],
  ["an Arabic word that another only ends like", "كتاب", "أصحاب"],
  ["words of two scripts", "坝abcd", "abcd"],
])("does not take for forms of one word %s", (_, one, other) => {
  expect(alike(word(one), word(other))).toBe(false);
  expect(alike(word(other), word(one))).toBe(false);
});
