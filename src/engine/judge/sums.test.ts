import { describe, expect, it } from "vitest";
import { told } from "./testing/judged.ts";

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
    ["en", "It spent £3m on boats and £2m on nets.", "It spent £5m on boats and nets."],
    ["de", "An Bord waren 198 Fahrgäste und 16 Matrosen.", "An Bord waren 214 Menschen."],
    ["fr", "Le bac transportait 198 passagers et 16 marins.", "Le bac transportait 214 personnes."],
    ["ru", "На борту были 198 пассажиров и 16 моряков.", "На борту были 214 человек."],
    ["zh", "船上有198名乘客和16名船员。", "船上有214人。"],
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
    ["are of other units", "It ran 12 km and 3 miles.", "It ran 15 km.", "12 km -> 15 km", "3 miles -> –"],
  ])("are told where they %s: %s / %s", (_, left, right, ...cues) =>
    expect(told("number", { left, right })).toEqual(cues),
  );
});
