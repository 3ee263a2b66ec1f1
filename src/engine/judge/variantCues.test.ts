import { describe, expect, it } from "vitest";
import { judged, told } from "./testing/judged.ts";

describe("variantCues", () => {
  it.each<[what: string, language: string, left: string, right: string, ...cues: string[]]>([
    ["spellings", "en", "Qasim Haddad spoke.", "Ghasem Haddad spoke.", "Qasim -> Ghasem"],
    [
      "x and ks",
      "en",
      "A court jailed Oleksandr Bondar.",
      "A court jailed Alexander Bondar.",
      "Oleksandr -> Alexander",
    ],
    [
      "abbreviations of two letters apart",
      "en",
      "The ISIL group fled.",
      "The ISIS group fled.",
      "ISIL -> ISIS",
    ],
    [
      "a capital at the start of a claim",
      "en",
      "Morpharine kills it.",
      "It is killed by morpherine.",
      "Morpharine -> morpherine",
    ],
    [
      "order",
      "en",
      "He works at the University of Sarn.",
      "He works at Sarn University.",
      "University of Sarn -> Sarn University",
    ],
    [
      "a dropped tail",
      "en",
      "It flows to the Pacific Ocean.",
      "It flows to the Pacific.",
      "Pacific Ocean -> Pacific",
    ],
    ["initials", "de", "Das Amt für Wasserbau warnt.", "Das AfW warnt.", "Amt für Wasserbau -> AfW"],
    ["ß", "de", "Chef Voßmar sprach.", "Chef Vossmar sprach.", "Voßmar -> Vossmar"],
    ["a long vowel", "fa", "یوهان لیندن گفت.", "یوهن لیندن گفت.", "یوهان -> یوهن"],
    ["a vowel", "ru", "Приехал Михаил Ленд.", "Приехал Михаэл Ленд.", "Михаил -> Михаэл"],
    ["a joiner", "fa", "بهنام راستین‌فر آمد.", "بهنام راستین فر آمد.", "راستین‌فر -> راستین فر"],
    ["foreign names", "zh", "专家马克·温德尔说。", "顾问马克·文德尔说。", "马克·温德尔 -> 马克·文德尔"],
    ["offices", "zh", "国家食品安全监督总局表示。", "食安总局表示。", "国家食品安全监督总局 -> 食安总局"],
  ])("tells %s", (_, language, left, right, ...cues) => {
    expect(told("variant", { left, right, language })).toEqual(cues);
  });

  it.each<[what: string, left: string, right: string, ...places: string[]]>([
    ["two of two", "Qasim met Qasim.", "Ghasem met Ghasem.", "0 = 0", "10 = 11"],
    ["two of one", "Qasim met Qasim.", "Ghasem met them.", "0 = 0", "10 = 0"],
    ["one of two", "Qasim met Vost.", "Ghasem met Ghasem.", "0 = 0", "0 = 11"],
    [
      "initials",
      "The RWB met, and the RWB left.",
      "The River Water Board met, and the River Water Board left.",
      "4 = 4",
      "21 = 35",
    ],
  ])("tells each place of a name, %s", (_, left, right, ...places) => {
    const { cues } = judged({ left, right });
    const variants = cues.filter(({ kind }) => kind === "variant");
    expect(variants.map((cue) => `${cue.left?.[0]} = ${cue.right?.[0]}`)).toEqual(places);
  });

  it.each<[what: string, left: string, right: string]>([
    ["a surname alone", "Irena Vost spoke.", "Vost spoke."],
    ["peoples", "The British Empire fell.", "The British lost their colonies."],
    ["a verb before small words", "Nachdem er kam, war es still.", "Nach dem Sturm war es still und er kam."],
    ["common words", "The farm burned.", "The form burned."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("variant", { left, right })).toEqual([]);
  });

  it.each([
    ["a noun and what it is of", "Die Gruppe forderte Geld.", "Die Gruppe der Eltern forderte Geld."],
    ["a genitive", "Waters Aussage half.", "Die Aussage von Waters half."],
    ["initials of small words", "Die EU entscheidet bald.", "Über eine Umbenennung wird bald entschieden."],
    ["initials far apart", "In den USA half das.", "Die Uni sagte, dass die Ausrichtung half."],
    ["singular and plural", "Der Grund ist Geld.", "Die Gründe sind Geld."],
  ])("is silent on %s in German", (_, left, right) => {
    expect(told("variant", { left, right, language: "de" })).toEqual([]);
  });

  it("is silent on endings in Russian", () => {
    const [left, right] = ["Житель посёлка жаловался.", "Жители посёлка жаловались."];
    expect(told("variant", { left, right, language: "ru" })).toEqual([]);
  });
});
