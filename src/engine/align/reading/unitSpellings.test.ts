import { describe, expect, it } from "vitest";
import { termsOf } from "../../words/terms.ts";
import { nameUnits, unitSpellingsIn } from "./unitSpellings.ts";

/** The terms of the first line, with units named as both texts together name them. */
function read(line: string, other: string): string {
  return termsOf(nameUnits(line, unitSpellingsIn([line, other]))).join(" ");
}

describe("units written as signs", () => {
  it.each([
    ["The road is 40 km long.", "It is 40 kilometres long.", "the road is 40 kilometres long"],
    ["The road is 40km long.", "It is 40 kilometres long.", "the road is 40 kilometres long"],
    ["Die Strecke misst 40 km.", "Auf 40 Kilometern.", "die strecke misst 40 kilometern"],
    ["The road is 40 km long.", "kilometres: 40", "the road is 40 kilometres long"],
    ["The road is 40 km long.", "It is long: 40 kilometres", "the road is 40 kilometres long"],
    ["The road is 40 km long, for €5.", "40 kilometres", "the road is 40 kilometres long for 5"],
    ["Turnout was 61%.", "It was 61 per cent.", "turnout was 61 per cent"],
    ["It costs €5 million.", "The price is 5 million euros.", "it costs euros 5000000"],
    ["Es kostet 5 Millionen €.", "Der Preis: 5 Millionen Euro.", "es kostet 5000000 euro"],
    ["It costs €5m.", "The price is 5 million euros, 30 metres of it.", "it costs euros 5000000"],
    ["A wall of 3 m.", "Three metres of wall.", "a wall of 3 metres"],
    ["Wind at 90 km/h.", "Ninety kilometres per hour.", "wind at 90 kilometres per hour"],
    ["Длина 40 км.", "Сорок километров.", "длина 40 километров"],
  ])("reads %s beside %s as %s", (line, other, expected) => {
    expect(read(line, other)).toBe(expected);
  });

  it.each([
    ["where no text has a name for it", "The road is 40 km long.", "A long road.", "the road is 40 km long"],
    [
      "where the name is a part of a word",
      "The road is 40 km long.",
      "40 kilometrestones.",
      "the road is 40 km long",
    ],
    ["where the name ends a word", "A wall of 3 m.", "Three megametres.", "a wall of 3 m"],
    ["where no number stands beside it", "A km of road.", "In kilometres.", "a km of road"],
    ["where it may be millions", "It drew 5m viewers.", "30 metres away.", "it drew 5 m viewers"],
    ["where it is a name", "The 5g network failed.", "20 grams of it.", "the 5 g network failed"],
    ["where the sign begins a word", "All 40 members.", "In metres.", "all 40 members"],
  ])("leaves a sign as it is %s", (_, line, other, expected) => {
    expect(read(line, other)).toBe(expected);
  });

  it("takes the same name whichever text is first", () => {
    const texts = ["61% of them", "61 percent, or 61 per cent"];
    expect(unitSpellingsIn(texts)).toEqual(unitSpellingsIn(texts.toReversed()));
  });
});
