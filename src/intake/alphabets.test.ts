import { describe, expect, it } from "vitest";
import { canWrite, writersOf } from "./alphabets.ts";

describe("the languages that can write a word", () => {
  it.each([
    ["mládě", "Latin", ["cs"]],
    ["účet", "Latin", ["cs", "sk"]],
    ["новые", "Cyrillic", ["ru", "be"]],
    ["поліції", "Cyrillic", ["uk"]],
  ] as const)("%s", (word, script, languages) => {
    expect(writersOf(word, script)).toEqual(languages);
  });

  it.each([
    ["any can", "most", "Latin"],
    ["it is a name", "Dvořák", "Latin"],
    ["its only sign is an ordinal", "1.ª", "Latin"],
    ["the script is one language's or known by words alone", "बंदर", "Devanagari"],
  ] as const)("are not asked for where %s", (_, word, script) => {
    expect(writersOf(word, script)).toBeNull();
  });
});

it.each([
  ["hr", "příští", false],
  ["hr", "kuća", true],
  ["en", "résumé", true],
  ["en", "příští", false],
  ["pl", "façade", false],
  ["es", "1.ª", true],
  ["sr", "письмо", false],
  ["kk", "қала", true],
  ["uk", "п\u02bcять", true],
])("%s can write %s: %s", (language, word, can) => {
  expect(canWrite(language, word, /\p{sc=Cyrillic}/u.test(word) ? "Cyrillic" : "Latin")).toBe(can);
});
