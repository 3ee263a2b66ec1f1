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
    [
      "names that end alike",
      "They fled to Northfield.",
      "They fled to Southfield.",
      "Northfield -> Southfield",
    ],
    ["another person", "Police said Venn fell at Kelm.", "Police said Orlo fell at Kelm.", "Venn -> Orlo"],
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
    ["a name said longer", "The Halbstarken played.", "The Halbstarken-Group played."],
    ["names in other places", "Firms in Kelm paid.", "Sarn was quiet."],
    ["a country and its people", "Zambian cooks struck.", "Cooks in Zambia struck."],
    ["a people and its country", "It was sold in Brazil.", "It was sold to Brazilian firms."],
    ["a name of which one word is spelled otherwise", "They asked Qasim Haddad.", "They asked Ghasem Vost."],
    ["days", "They met on Monday evening.", "They met on Tuesday evening."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("name", { left, right })).toEqual([]);
  });

  it("is silent on a name that the other text has elsewhere", () => {
    const tellings = { left: "The quake hit Herat province.", right: "The quake hit Farah province." };
    expect(told("name", { ...tellings, rightBeside: "In Herat, roofs fell." })).toEqual([]);
  });

  it.each([
    ["behind another small word", "Er flog über Oberlohna.", "Er flog nach Niederlohna."],
    ["of another end", "Er flog über Oberlohna.", "Er flog über Westheim."],
    ["of two words", "Er flog über Groß Oberlohna.", "Er flog über Klein Niederlohna."],
    ["behind no small word of places", "Er sah Hausbau und Gartenbau.", "Er sah Brückenbau und Wegebau."],
  ])("is silent on German nouns %s", (_, left, right) => {
    expect(told("name", { left, right, language: "de" })).toEqual([]);
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
