import { describe, expect, it } from "vitest";
import { readingsOf } from "../testing/judged.ts";
import { areSpellings } from "./areSpellings.ts";

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
    ["a vowel left out in Cyrillic", "Даниил", "Данил"],
    ["a thing with and without its capital", "Tessarine", "tesserine"],
    ["seven letters with and without a capital", "Centers", "centres"],
  ])("knows %s: %s, %s", (_, one, other) => {
    expect(areSpellings(word(one), word(other), {})).toBe(true);
    expect(areSpellings(word(other), word(one), {})).toBe(true);
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
    ["a vowel left out and another put in", "الرشيد", "الراشد"],
    ["vowels of Cyrillic that are far apart", "Новак", "Новик"],
    ["other vowels that are far apart", "Novak", "Novik"],
    ["another regnal number", "XIV", "XVI"],
    ["two vowels more in Persian", "یاوهان", "یهان"],
    ["another first letter in Persian", "آرمان", "یرمان"],
    ["short words without a capital", "Farms", "forms"],
    ["long words without capitals", "tessarine", "tesserine"],
    ["a form of one word", "Cabinets", "cabinet"],
    ["words of another beginning", "Messarine", "tesserine"],
    ["six letters without a capital beside seven", "Karima", "karimma"],
    ["another letter at the start of a word without a capital", "Catarina", "katarina"],
    ["words of one stem", "Helsinki", "helsinky"],
    ["a word with a sound less", "Generals", "generalis"],
    ["three letters beside four in Persian", "جان", "جوان"],
    ["another vowel at the start in Persian", "ایمان", "یمان"],
    ["a word with a sound more", "Tessarinek", "tesserine"],
  ])("knows no spelling in %s: %s, %s", (_, one, other) => {
    expect(areSpellings(word(one), word(other), {})).toBe(false);
    expect(areSpellings(word(other), word(one), {})).toBe(false);
  });

  it("takes umlauts for typography but where they tell forms of one noun apart", () => {
    expect(areSpellings(word("Malmö"), word("Malmo"), {})).toBe(true);
    expect(areSpellings(word("Mütter"), word("Mutter"), { nounsAreCapitalised: true })).toBe(false);
  });
});
