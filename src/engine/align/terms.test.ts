import { describe, expect, it } from "vitest";
import { acronymsIn, spellOut } from "./acronyms.ts";
import { equalWords } from "./equalWords.ts";
import { termsOf } from "./terms.ts";

describe("termsOf", () => {
  it.each([
    ["folds case and accents", "Über José’s CAFÉ", "uber jose cafe"],
    ["keeps marks that are letters of their own", "हिन्दी й", "हिन्दी й"],
    ["joins dotted capitals", "the U.S. and the U.K.", "the us and the uk"],
    ["cuts at hyphens and apostrophes", "well-known l'eau", "well known l eau"],
    ["reads amounts by value", "$1.87bn or 1.87 billion", "1870000000 or 1870000000"],
    [
      "takes a decimal comma and marks of thousands",
      "1,4 Millionen = 1.400.000 = 1'400'000",
      "1400000 1400000 1400000",
    ],
    ["leaves metres alone", "$300m for 300m", "300000000 for 300 m"],
    ["reads number words", "Eighteen of forty; siebzig", "18 of 40 70"],
    ["reads digits of other scripts", "۴۰ چهل ۲٬۰۰۰٬۰۰۰", "40 40 2000000"],
    ["reads magnitudes of Chinese", "约12万辆", "约 120000 辆"],
    ["reads numerals of Chinese", "百分之五，四百二十亿元，十二人，三天", "5 42000000000 元 12 人 3 天"],
    ["leaves the Chinese one alone", "一个人", "一个人"],
    ["takes dates apart", "am 03.01.2024", "am 3 1 2024"],
    ["has no term for marks and emoji", "— ?! 👩🏽‍⚕️", ""],
  ])("%s", (_, line, expected) => {
    expect(termsOf(line).join(" ")).toBe(expected);
  });
});

describe("acronymsIn", () => {
  it.each([
    ["after the name", "The Larkhill Water Board (LWB) met.", "LWB=Larkhill Water Board"],
    ["before the name", "LWB (Larkhill Water Board) met.", "LWB=Larkhill Water Board"],
    ["past small words", "the Office for Harbour Safety (OHS)", "OHS=Office for Harbour Safety"],
    ["only where the letters fit", "a long meeting (LWB) and a place (UK)", ""],
    [
      "nobody explains where its name is there",
      "The United States and the UN met.",
      "US=United States USA=United States",
    ],
  ])("finds one %s", (_, text, expected) => {
    expect([...acronymsIn([text])].map(([short, long]) => `${short}=${long}`).join(" ")).toBe(expected);
  });

  it("takes one name for both texts where they explain an acronym differently, whichever is left", () => {
    const texts = ["The Larkhill Water Board (LWB) met.", "The Lower Weir Bridge (LWB) fell."];
    expect(acronymsIn(texts)).toEqual(acronymsIn(texts.toReversed()));
  });

  it("spells it out where it stands alone", () => {
    const acronyms = new Map([["LWB", "Larkhill Water Board"]]);
    expect(spellOut("The LWB met.", acronyms)).toBe("The Larkhill Water Board met.");
    const known = acronymsIn(["The United States agreed."]);
    expect(spellOut("U.S. troops and US ships, not us", known)).toBe(
      "United States. troops and United States ships, not us",
    );
    expect(spellOut("The Larkhill Water Board (LWB) met.", acronyms)).toBe(
      "The Larkhill Water Board () met.",
    );
  });
});

describe("equalWords", () => {
  it("writes each way as the first, the longest first", () => {
    const asOne = equalWords([
      ["Qasim", "Ghasem", "Ghasem Agha"],
      ["United States", "America"],
    ]);
    expect(asOne(["ghasem", "agha", "left", "america"])).toEqual(["qasim", "left", "united", "states"]);
  });
});
