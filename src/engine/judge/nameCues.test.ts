import { describe, expect, it } from "vitest";
import { told } from "./testing/judged.ts";

describe("nameCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    [
      "another place",
      "The quake hit Herat province at dawn.",
      "The quake hit Farah province at dawn.",
      "Herat -> Farah",
    ],
    [
      "another word of a name",
      "They met on the Salt Bridge.",
      "They met on the Mill Bridge.",
      "Salt Bridge -> Mill Bridge",
    ],
    [
      "names that begin alike",
      "It will close its foundry at Eastlow.",
      "It will close its Eastham foundry.",
      "Eastlow -> Eastham",
    ],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("name", { left, right })).toEqual(cues);
  });

  it.each<[what: string, left: string, right: string]>([
    ["spellings", "Qasim Haddad spoke.", "Ghasem Haddad spoke."],
    ["titles", "Mayor Ann Orlo spoke in Talm.", "Councillor Ann Orlo spoke in Talm."],
    [
      "short forms",
      "The UNDP paid for the well.",
      "The United Nations Development Programme paid for the well.",
    ],
    ["words that open a sentence", "Protesters left the square.", "Marchers left the square."],
    ["days", "They met on Monday evening.", "They met on Tuesday evening."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("name", { left, right })).toEqual([]);
  });

  it("is silent on a name that the other text has elsewhere", () => {
    const tellings = { left: "The quake hit Herat province.", right: "The quake hit Farah province." };
    expect(told("name", { ...tellings, rightBeside: "In Herat, roofs fell." })).toEqual([]);
  });

  it("takes German nouns for nouns", () => {
    expect(
      told("name", {
        left: "Die Umleitung führt über Niederlohna.",
        right: "Wer fährt, muss über Oberlohna.",
        language: "de",
      }),
    ).toEqual(["Niederlohna -> Oberlohna"]);
    expect(
      told("name", {
        left: "Er sucht nach Beweisen für den Unfall.",
        right: "Er sucht nach Hinweisen für den Unfall.",
        language: "de",
      }),
    ).toEqual([]);
  });
});
