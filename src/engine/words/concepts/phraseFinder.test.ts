import { describe, expect, it } from "vitest";
import { termsOf } from "../terms.ts";
import { phraseFinder } from "./phraseFinder.ts";
import type { PhraseTable } from "./phrases/phraseTable.ts";

const ROWS = ["die", "prison", "strike", "appoint", "buy", "resign"];

/** "behind bars = prison", one phrase after the other. */
function found(table: PhraseTable, text: string, language = "en"): string {
  const terms = termsOf(text);
  return phraseFinder(
    table,
    (row) => ROWS.indexOf(row),
    language,
  )(terms)
    .map(({ places, concepts }) => {
      const words = places.map((place) => terms[place]).join(" ");
      return `${words} = ${concepts.map((concept) => ROWS[concept]).join(" ")}`;
    })
    .join(", ");
}

const ENGLISH: PhraseTable = {
  die: "lost|lose life|lives, claim* life|lives, not survive, paid … with life",
  prison: "behind bars, behind bars for good",
  appoint: "took|takes office|over",
  buy: "took|takes over",
  nothing: "took place",
};

describe("phraseFinder", () => {
  it.each([
    ["a phrase in any of its forms", "He takes office.", "takes office = appoint"],
    ["its words with other endings", "The flood claimed lives.", "claimed lives = die"],
    ["past grammar", "Nine of them lost all of their lives.", "lost lives = die"],
    ["past a number", "The storm claimed at most 14 lives.", "claimed lives = die"],
    ["past no other word", "She lost gloves, and her life went on.", ""],
    ["past no more than three", "It was lost on to and of the life.", ""],
    [
      "past a few words where it has a gap",
      "He paid for the long climb with his life.",
      "paid with life = die",
    ],
    ["past no more than seven", "He paid old men and women for very long days with his life.", ""],
    ["one that negates", "Two did not survive.", "not survive = die"],
    ["what all phrases of these words say", "Ann took over.", "took over = appoint buy"],
    ["the longest", "Ann is behind bars for good.", "behind bars for good = prison"],
    ["one that says nothing", "It took place.", "took place = "],
    ["each word in one", "He took office behind bars.", "took office = appoint, behind bars = prison"],
    ["none that the text does not end", "He is behind.", ""],
    ["none whose ending is a word of its own", "The claimholders' lives", ""],
  ])("finds %s", (_, text, expected) => {
    expect(found(ENGLISH, text)).toBe(expected);
  });

  it("takes no word of another phrase", () => {
    const german = { strike: "legten … arbeit nieder", resign: "die arbeit … auf, am amt … nieder" };
    expect(found(german, "Sie legten am Amt die Arbeit nieder.", "de")).toBe("legten arbeit nieder = strike");
  });

  it("passes letters that stood before an apostrophe", () => {
    expect(found({ strike: "à arrêt" }, "Les trains sont à l’arrêt.", "fr")).toBe("a arret = strike");
  });

  it("finds nothing where there is no table", () => {
    expect(found({}, "He is behind bars.")).toBe("");
  });
});
