import { describe, expect, it } from "vitest";
import { told } from "../testing/judged.ts";

describe("sums", () => {
  it.each<[language: string, left: string, right: string]>([
    ["en", "The ferry carried 198 passengers and 16 crew.", "There were 214 people on the ferry."],
    [
      "en",
      "The ferry carried 198 passengers and about 16 crew.",
      "The ferry carried 214 passengers and crew.",
    ],
    ["en", "Twelve men, five women and a dog reached Kelm.", "17 people and a dog reached Kelm."],
    ["en", "Three adults and two children were hurt.", "Five people, two of them children, were hurt."],
    ["en", "The pen holds 12 goats and 5 geese.", "The pen holds 17 geese and goats."],
    ["en", "Four guards and six crew members were rescued.", "Ten people were rescued off Kelm."],
    ["de", "An Bord waren 198 Fahrgäste und 16 Matrosen.", "An Bord waren 214 Menschen."],
    ["fr", "Le bac transportait 198 passagers et 16 marins.", "Le bac transportait 214 personnes."],
    ["ru", "На борту были 198 пассажиров и 16 моряков.", "На борту были 214 человек."],
    ["es", "Viajaban 30 pasajeros y 4 tripulantes.", "Viajaban 34 personas."],
    ["pl", "Na pokładzie było 30 pasażerów i 5 marynarzy.", "Na pokładzie było 35 osób."],
  ])("are no change, in %s: %s / %s", (language, left, right) => {
    expect(told("number", { left, right, language })).toEqual([]);
    expect(told("number", { left: right, right: left, language })).toEqual([]);
  });

  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    ["add up to less", "It carried 198 men and 16 women.", "It carried 215 people.", "198 -> 215", "16 -> –"],
    [
      "count what one part counts",
      "The fire left 12 dead and 3 hurt.",
      "The fire left 15 dead.",
      "12 -> 15",
      "3 -> –",
    ],
    [
      "are told with the part they are said to be",
      "The fire left 12 dead and 3 hurt.",
      "The fire left 15 dead and 3 hurt.",
      "12 -> 15",
    ],
    [
      "are of two verbs",
      "The fire killed 12 people and hurt 3.",
      "The fire killed 15 people.",
      "12 -> 15",
      "3 -> –",
    ],
    [
      "are of one noun",
      "Four people drowned and six people were rescued.",
      "Ten people drowned.",
      "Four -> Ten",
      "six -> –",
    ],
    [
      "are said of two fates",
      "Four drowned and six survived.",
      "Ten people drowned.",
      "Four -> Ten",
      "six -> –",
    ],
    [
      "are said of another fate",
      "4 men and 6 women were freed.",
      "10 people were killed.",
      "4 -> –",
      "6 -> –",
      "– -> 10",
    ],
    ["are of no people", "The yard has 4 vans and 6 carts.", "The yard has 10 wheels.", "4 -> 10", "6 -> –"],
    [
      "are of two days",
      "It sold 40 maps in May, 20 maps in June.",
      "It sold 60 maps in May.",
      "40 -> 60",
      "20 -> –",
    ],
    ["are years", "She got 4 years, he 6 years.", "She got 10 years.", "4 years -> 10 years", "6 years -> –"],
    ["are percent", "It rose 2 % here and 3 % there.", "It rose 5 % here.", "2 % -> 5 %", "3 % -> –"],
    ["are more than others", "It has 4 men, 2 more than last time.", "It has 6 men.", "4 -> 6", "2 -> –"],
    [
      "play the part of another number",
      "The storm killed 2 guards and 5 sailors and hurt 9 people.",
      "The storm killed guards and sailors and hurt 7 people.",
      "9 -> 7",
      "2 -> –",
      "5 -> –",
    ],
    ["are of other units", "It ran 12 km and 3 miles.", "It ran 15 km.", "12 km -> 15 km", "3 miles -> –"],
  ])("are told where they %s: %s / %s", (_, left, right, ...cues) =>
    expect(told("number", { left, right })).toEqual(cues),
  );

  it.each<[language: string, left: string, right: string, cue: string]>([
    [
      "de",
      "Vier Menschen ertranken, sechs Menschen wurden gerettet.",
      "Zehn Menschen ertranken.",
      "Vier -> Zehn",
    ],
    ["es", "Murieron 4 hombres y 6 mujeres resultaron heridas.", "Murieron 10 personas.", "6 -> –"],
    ["es", "Murieron 4 perros y 6 gatos resultaron heridos.", "Murieron 10 perros y gatos.", "6 -> –"],
    ["pl", "Zginęło 5 mężczyzn i 7 kobiet zostało rannych.", "Zginęło 12 osób.", "7 -> –"],
    [
      "fr",
      "4 personnes sont mortes et 6 personnes ont été blessées.",
      "10 personnes sont mortes.",
      "4 -> 10",
    ],
    ["es", "Murieron 4 personas y 6 personas resultaron heridas.", "Murieron 10 personas.", "4 -> 10"],
    ["ru", "Погибли 4 человека, 6 человек ранены.", "Погибли 10 человек.", "4 -> 10"],
    ["pl", "Zginęły 4 osoby, a 6 osób zostało rannych.", "Zginęło 10 osób.", "4 -> 10"],
    ["hi", "हादसे में 4 लोग मारे गए और 6 लोग घायल हुए।", "हादसे में 10 लोग मारे गए।", "4 -> 10"],
    ["zh", "事故造成4人死亡、6人受伤。", "事故造成10人死亡。", "4 -> 10"],
    ["ja", "事故で4人が死亡、6人が負傷した。", "事故で10人が死亡した。", "4 -> 10"],
  ])("hide no count of the dead, in %s: %s / %s", (language, left, right, cue) =>
    expect(told("number", { left, right, language })).toContain(cue),
  );
});
