import { describe, expect, it } from "vitest";
import { stemOf } from "../../words/stemOf.ts";
import { readingsOf } from "../testing/judged.ts";
import type { Word } from "./reading.ts";
import { hasRoot, soundsLike } from "./soundsLike.ts";

describe("soundsLike", () => {
  it.each<[what: string, one: string, other: string]>([
    ["one word", "mill", "mill"],
    ["forms of one word", "bridge", "bridges"],
    ["forms of a short word", "war", "wars"],
    ["a verb and the one who does it", "vote", "voter"],
    ["words with three of five pairs of letters", "string", "strong"],
    ["a compound and its head", "behelfsbrücke", "brücke"],
    ["a compound and a head of five letters", "seawater", "water"],
    ["a word and a part of it between hyphens", "us-backed", "us"],
    ["two words with a part in common", "ferry-engine", "steam-engine"],
  ])("takes for one root %s: %s, %s", (_, one, other) => {
    expect(soundsLike(word(one), word(other))).toBe(true);
    expect(soundsLike(word(other), word(one))).toBe(true);
  });

  it.each<[what: string, one: string, other: string]>([
    ["words that begin alike", "sold", "salt"],
    ["words that end alike and begin otherwise", "minder", "finder"],
    ["words of half the letters", "theft", "thief"],
    ["a short word at the end of a longer one", "port", "airport"],
    ["a word that begins a much longer one", "car", "carpentry"],
    ["two letters", "us", "use"],
    ["single letters between hyphens", "e-mail", "e-bike"],
    ["words of which one has a hyphen", "ferry-engine", "steam"],
  ])("takes for two words %s: %s, %s", (_, one, other) => {
    expect(soundsLike(word(one), word(other))).toBe(false);
    expect(soundsLike(word(other), word(one))).toBe(false);
  });
});

describe("hasRoot", () => {
  it.each<[what: string, sought: string, there: boolean]>([
    ["a word as it is", "Brücke", true],
    ["its other form", "Brücken", true],
    ["a compound of it", "Behelfsbrücke", true],
    ["another word", "Hafen", false],
    ["a word that says little", "über", false],
  ])("finds %s, or not: %s", (_, sought, there) => {
    const [word] = readingsOf(sought, "de")[0]!.words;
    expect(hasRoot(word!, readingsOf("Die Brücke führt über den Fluss. Das Wasser steigt.", "de"))).toBe(
      there,
    );
    expect(hasRoot(word!, readingsOf("Das Wasser steigt. Die Brücke führt über den Fluss.", "de"))).toBe(
      there,
    );
  });
});

function word(normal: string): Word {
  return {
    start: 0,
    end: normal.length,
    surface: normal,
    normal,
    stem: stemOf(normal),
    content: true,
    number: false,
  };
}
