import { describe, expect, it } from "vitest";
import { judged, told } from "../testing/judged.ts";

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
    [
      "a tail dropped in a language without names of peoples",
      "sv",
      "Det rinner till Norra Havet.",
      "Det rinner till Norra.",
      "Norra Havet -> Norra",
    ],
    ["a name beside a number", "en", "12 men met Qasim.", "Ghasem met 12 men.", "Qasim -> Ghasem"],
    ["a hyphen", "en", "Eva Brandt-Lie spoke.", "Eva Brandt Lie spoke.", "Brandt-Lie -> Brandt Lie"],
    ["initials", "de", "Das Amt für Wasserbau warnt.", "Das AfW warnt.", "Amt für Wasserbau -> AfW"],
    ["initials with dots", "en", "The U.N. left.", "The United Nations left.", "U.N. -> United Nations"],
    [
      "initials without those of small words",
      "en",
      "The BSN lends.",
      "The Bank of Sarn North lends.",
      "BSN -> Bank of Sarn North",
    ],
    ["ß", "de", "Chef Voßmar sprach.", "Chef Vossmar sprach.", "Voßmar -> Vossmar"],
    ["a long vowel", "fa", "یوهان لیندن گفت.", "یوهن لیندن گفت.", "یوهان -> یوهن"],
    ["a vowel", "ru", "Приехал Михаил Ленд.", "Приехал Михаэл Ленд.", "Михаил -> Михаэл"],
    ["a joiner", "fa", "بهنام راستین‌فر آمد.", "بهنام راستین فر آمد.", "راستین‌فر -> راستین فر"],
    ["a joiner on the right", "fa", "بهنام راستین فر آمد.", "بهنام راستین‌فر آمد.", "راستین فر -> راستین‌فر"],
    ["foreign names", "zh", "专家马克·温德尔说。", "顾问马克·文德尔说。", "马克·温德尔 -> 马克·文德尔"],
    ["offices", "zh", "国家食品安全监督总局表示。", "食安总局表示。", "国家食品安全监督总局 -> 食安总局"],
    [
      "an office of two characters less",
      "zh",
      "食安总局表示。",
      "食品安全总局表示。",
      "食安总局 -> 食品安全总局",
    ],
    [
      "an office of five characters",
      "zh",
      "食安监总局表示。",
      "国家食品安全监督总局表示。",
      "食安监总局 -> 国家食品安全监督总局",
    ],
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
    ["small words", "Under Venn the club won.", "The club won with Ander Venn."],
    ["a spelling that stands on both sides", "Qasim and Ghasem met.", "Ghasem came."],
    ["a common word and a name of two", "It was a landmark case.", "The Land Mark case ended."],
    ["two words that another name has turned round", "The Hall Brook dam broke.", "The Brookhall dam broke."],
    ["the same name", "The Mill Bridge fell.", "The Mill Bridge shut."],
    ["another tail", "It is part of the Pacific Rim.", "It lies in the Pacific Ocean."],
    ["two tails", "It flows to the Pacific.", "The Pacific Ocean Fund pays."],
    ["another name", "It flows to the Pacific Ocean.", "It flows to the Arctic."],
    ["a small word and initials", "They met.", "They saw the Mill East Tower."],
    ["initials that both sides have", "The RWB met.", "The River Water Board (RWB) met."],
    ["initials of which the last is missing", "The RWB met.", "They met at River Water."],
    ["initials of which one is right", "The RWB met.", "They met at River Dam Lake."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("variant", { left, right })).toEqual([]);
  });

  it.each([
    ["offices", "水利部表示。", "国家教育部表示。"],
    ["an office named in full", "国家水利部表示。", "水利部表示。"],
    ["an office that one more character makes another", "民族学院表示。", "民族医学院表示。"],
    ["an office too long for a short form", "东海民族学院表示。", "东海少数民族医学院表示。"],
    ["an office that ends otherwise", "教育局表示。", "教师培育管理局表示。"],
    ["an office that begins otherwise", "水安总局表示。", "国家食品安全监督总局表示。"],
    ["the same name", "专家马克·温德尔说。", "顾问马克·温德尔说。"],
    ["names", "专家安娜·温德尔说。", "顾问马克·罗西尼说。"],
    ["names of different length", "专家马克·温德。", "顾问马克·温德尔。"],
    ["a name and an office", "马克·温德尔说。", "马克和温德院说。"],
  ])("is silent on %s in Chinese", (_, left, right) => {
    expect(told("variant", { left, right, language: "zh" })).toEqual([]);
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

  it("is silent on a number in another case in Arabic", () => {
    const [left, right] = ["قتل ثلاثون شخصا.", "قتلوا ثلاثين شخصا."];
    expect(told("variant", { left, right, language: "ar" })).toEqual([]);
  });

  it("is silent on endings in Russian", () => {
    const [left, right] = ["Житель посёлка жаловался.", "Жители посёлка жаловались."];
    expect(told("variant", { left, right, language: "ru" })).toEqual([]);
  });
});
