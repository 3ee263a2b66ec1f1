import { describe, expect, it } from "vitest";
import { areSpellings } from "./areSpellings.ts";
import { readingsOf } from "./testing/judged.ts";

/** The last word of a sentence. */
const word = (written: string) => readingsOf(`It was ${written}`)[0]!.words.at(-1)!;

describe("areSpellings", () => {
  it.each<[what: string, one: string, other: string]>([
    ["other vowels", "Irena", "Irina"],
    ["other letters for one sound", "Qasim", "Ghasem"],
    ["an x of two letters", "Alexander", "Aleksander"],
    ["a title cut short", "St.", "Saint"],
    ["a rank cut short", "Gen", "General"],
    ["another vowel in Cyrillic", "Дария", "Дарья"],
    ["a long vowel left out in Persian", "یوهان", "یوهن"],
    ["a thing with and without its capital", "Tessarine", "tesserine"],
  ])("knows %s: %s, %s", (_, one, other) => {
    expect(areSpellings(word(one), word(other))).toBe(true);
    expect(areSpellings(word(other), word(one))).toBe(true);
  });

  it.each<[what: string, one: string, other: string]>([
    ["one spelling", "Irena", "Irena"],
    ["numbers", "1312", "1321"],
    ["other consonants", "Irena", "Ivana"],
    ["a title and another word", "St.", "Stone"],
    ["another consonant in Cyrillic", "Дарья", "Мария"],
    ["another ending in Cyrillic", "Мария", "Марию"],
    ["another consonant in Persian", "یوهان", "یوحان"],
    ["three letters in Persian", "جان", "جن"],
    ["two vowels more in Persian", "یاوهان", "یهن"],
    ["another first letter in Persian", "آرمان", "یرمان"],
    ["short words without a capital", "Farms", "forms"],
    ["long words without capitals", "tessarine", "tesserine"],
    ["a form of one word", "Cabinets", "cabinet"],
    ["words of another beginning", "Messarine", "tesserine"],
    ["a long word with a capital and a short one", "Messrs", "misers-in"],
    ["seven letters of another vowel that are forms of one word", "Sellers", "seller"],
    ["a word with a dot inside", "s.t", "Saint"],
    ["short words with a long one", "جهانا", "جان"],
    ["a word with a sound more", "Tessarinek", "tesserine"],
  ])("knows no spelling in %s: %s, %s", (_, one, other) => {
    expect(areSpellings(word(one), word(other))).toBe(false);
    expect(areSpellings(word(other), word(one))).toBe(false);
  });
});
