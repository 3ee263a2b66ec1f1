import { describe, expect, it } from "vitest";
import { mirrored, told } from "../testing/judged.ts";

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
      "another surname of one beginning",
      "The award went to the engineer Helen Marsh.",
      "The award went to the engineer Helen March.",
      "Helen Marsh -> Helen March",
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
    [
      "another name that ends as those of peoples do",
      "They met the Tamar team at dawn.",
      "They met the Norian team at dawn.",
      "Tamar -> Norian",
    ],
    [
      "names of which only the ends agree",
      "It will close its foundry at Northlow.",
      "It will close its Southlow foundry.",
      "Northlow -> Southlow",
    ],
    [
      "names of two words of which one begins alike",
      "It will close its foundry at Eastlow Dorn.",
      "It will close its Eastham Vost foundry.",
      "Eastlow Dorn -> Eastham Vost",
    ],
    [
      "a place behind a name that is only spelled otherwise",
      "Irena Dorn fled to Herat at dawn.",
      "Irina Dorn fled to Farah at dawn.",
      "Herat -> Farah",
    ],
    [
      "a place before a name that is only spelled otherwise",
      "They fled Herat with Irena Dorn.",
      "They fled Farah with Irina Dorn.",
      "Herat -> Farah",
    ],
    [
      "another name where one of the two is spelled otherwise elsewhere",
      "They asked Qasim at dawn.",
      "They asked Farah at dawn, as Ghasem slept.",
      "Qasim -> Farah",
    ],
    [
      "another person beside another source",
      "Two guards met Venn at dawn, according to Orlo.",
      "Two guards met Kast at dawn, according to Dorn.",
      "Venn -> Kast",
    ],
    [
      "a name for which a source is gone",
      "It will close its foundry, according to Eastlow.",
      "It will close its Eastham foundry.",
      "Eastlow -> Eastham",
    ],
    [
      "another bridge, in the second sentence",
      "It rained. The Salt Bridge in Kelm shut.",
      "It rained. The Mill Bridge in Kelm shut.",
      "Salt Bridge -> Mill Bridge",
    ],
    [
      "one of three names",
      "It rained. He met Venn, Lund and Kast.",
      "It rained. He met Venn, Orlo and Kast.",
      "Lund -> Orlo",
    ],
    [
      "a name of two words that opens the sentence",
      "Salt Bridge was shut.",
      "Mill Bridge was shut.",
      "Salt Bridge -> Mill Bridge",
    ],
    [
      "an acronym that opens the sentence",
      "ISIL fighters took Kelm.",
      "NATO fighters took Kelm.",
      "ISIL -> NATO",
    ],
    ["another mountain for a town", "He left St Ann.", "He left Mt Ann.", "St Ann -> Mt Ann"],
    [
      "a name behind a day",
      "On 3 May Venn bakers left Kelm.",
      "On 3 May Lund bakers left Kelm.",
      "Venn -> Lund",
    ],
    ["a name before a day", "The Venn mill shut on 3 May.", "The Lund mill shut on 3 May.", "Venn -> Lund"],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("name", { left, right })).toEqual(cues);
    expect(told("name", { left: right, right: left })).toEqual(cues.map(mirrored));
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
    [
      "a country whose last letters its people lack",
      "They met the Turkey team.",
      "They met the Turkish team.",
    ],
    ["a people without an ending of its country", "Belgian cooks struck.", "Cooks in Belgium struck."],
    ["a people and its country", "It was sold in Brazil.", "It was sold to Brazilian firms."],
    [
      "a short country and its people",
      "The envoy to Cuba left on Friday.",
      "The Cuban envoy left on Friday.",
    ],
    [
      "a short country and a longer word for its people",
      "The envoy to Peru left on Friday.",
      "The Peruvian envoy left on Friday.",
    ],
    ["a name of which one word is spelled otherwise", "They asked Qasim Haddad.", "They asked Ghasem Vost."],
    ["days", "They met on Monday evening.", "They met on Tuesday evening."],
    ["names in other places of both sentences", "Firms in Kelm paid.", "All was quiet in Sarn."],
    [
      "a country and its people in one place",
      "They met the Mexico team at dawn.",
      "They met the Mexican team at dawn.",
    ],
    [
      "a country without a vowel at its end",
      "They met the Iran team at dawn.",
      "They met the Iranian team at dawn.",
    ],
    [
      "a country and its people beside other words",
      "They met the Zambia Dorn team at dawn.",
      "They met the Zambian Vost team at dawn.",
    ],
    [
      "names that only begin with two equal letters",
      "It will close its foundry at Sandlow.",
      "It will close its Sarnham foundry.",
    ],
    ["a name that goes on", "It will close its foundry at Ware.", "It will close its Warehouse foundry."],
    [
      "a name that begins earlier",
      "It will close its foundry at Field.",
      "It will close its Northfield foundry.",
    ],
    [
      "names of which each has a word that the other text knows",
      "They met on Talm Bridge near a tower.",
      "Guards slept in Ostrel Tower by a bridge.",
    ],
    [
      "a word that opens a quotation",
      'He said: "Rain fell on them all."',
      'He said: "Snow fell on them all."',
    ],
    [
      "a word that opens a quotation set apart, in the second sentence",
      'It rained. He said: " Rain fell on them all."',
      'It rained. He said: " Snow fell on them all."',
    ],
    ["titles", "Later Mr. Venn left the mill.", "Later Dr. Venn left the mill."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("name", { left, right })).toEqual([]);
    expect(told("name", { left: right, right: left })).toEqual([]);
  });

  it.each([
    ["as the reader says it is spelled", "Qasim", "Ghasem", { equal: [["Qasim", "Ghasem"]] }],
    ["without the accents that the reader ignores", "Léon", "Leon", { ignore: { accents: true } }],
  ] as const)("is silent on a name that the other text has elsewhere %s", (_, name, there, options) => {
    const tellings = {
      left: `The ${name} mill shut.`,
      right: "The Lund mill shut.",
      rightBeside: `${there} wept.`,
    };
    expect(told("name", tellings)).toEqual([`${name} -> Lund`]);
    expect(told("name", { ...tellings, options })).toEqual([]);
  });

  it("is silent on a name that the other text has elsewhere", () => {
    const tellings = { left: "The quake hit Herat province.", right: "The quake hit Farah province." };
    expect(told("name", { ...tellings, rightBeside: "In Herat, roofs fell." })).toEqual([]);
  });

  it.each([
    ["behind another small word", "Er flog über Oberlohna.", "Er flog nach Niederlohna."],
    ["of another end", "Er flog über Oberlohna.", "Er flog über Westheim."],
    ["of two words", "Er flog über Groß Oberlohna.", "Er flog über Klein Niederlohna."],
    ["of which one has two words", "Er flog über Niederlohna.", "Er flog über Oberlohna Stadt."],
    ["behind no small word of places", "Er sah Hausbau und Gartenbau.", "Er sah Brückenbau und Wegebau."],
    ["of one end behind an article", "Er lobte den Brückenbau.", "Er lobte den Straßenbau."],
  ])("is silent on German nouns %s", (_, left, right) => {
    expect(told("name", { left, right, language: "de" })).toEqual([]);
    expect(told("name", { left: right, right: left, language: "de" })).toEqual([]);
  });

  it("takes capitals for those of nouns where one of the texts is German", () => {
    const places = { left: "Das Werk liegt bei Oberlohna.", right: "Its plant is bei Niederlohna." };
    const nouns = { left: "Er lobte den Brückenbau.", right: "Er lobte den Straßenbau." };
    const languages = { language: "de", rightLanguage: "en" };
    expect(told("name", { ...places, ...languages })).toEqual(["Oberlohna -> Niederlohna"]);
    expect(told("name", { ...nouns, ...languages })).toEqual([]);
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

  it.each([
    [
      "en",
      "Mayor Hanna Dorn opened it.",
      "Mayor Anna Dorn opened it.",
      "Mayor Hanna Dorn -> Mayor Anna Dorn",
    ],
    ["en", "It honours Pope Karl V today.", "It honours Pope Karl VI today.", "Pope Karl V -> Pope Karl VI"],
    ["es", "La reina Irene I vino a Kelm.", "La reina Irene II vino a Kelm.", "Irene I -> Irene II"],
    ["fr", "Le moulin date du XVe siècle.", "Le moulin date du XVIIIe siècle.", "XVe -> XVIIIe"],
    ["pl", "Młyn powstał w XV wieku.", "Młyn powstał w XVI wieku.", "XV -> XVI"],
    ["ru", "Мельницу купил Олег Доров.", "Мельница продана Павлу Дорову.", "Олег Доров -> Павлу Дорову"],
    ["pl", "Nagrodę dostał Jan Dorski.", "Nagrodę dostała Jana Dorska.", "Jan Dorski -> Jana Dorska"],
  ])("tells another name in %s: %s / %s", (language, left, right, cue) => {
    expect(told("name", { left, right, language })).toEqual([cue]);
  });

  it.each([
    ["en", "Mayor Halyna Dorn opened it.", "Mayor Galina Dorn opened it."],
    ["en", "Mayor Ann F. Dorn opened it.", "Mayor Ann Frieda Dorn opened it."],
    ["en", "Judge Ellen Dorn opened it.", "Judge Helen Dorn opened it."],
    ["ru", "Мельницу купил Павел Доров.", "Мельница продана Павлу Дорову."],
    ["ru", "Суд отпустил Андрея Дорова домой.", "Андрей Доров отпущен судом домой."],
    ["pl", "Sąd zwolnił Pawła Gawełka z Kelm.", "Paweł Gawełek z Kelm został zwolniony."],
    ["cs", "Soud propustil Karla Dorce z Kelmu.", "Karel Dorec z Kelmu byl propuštěn."],
  ])("takes for one name in %s: %s / %s", (language, left, right) => {
    expect(told("name", { left, right, language })).toEqual([]);
    expect(told("name", { left: right, right: left, language })).toEqual([]);
  });
});
