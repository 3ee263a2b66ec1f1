import { describe, expect, it } from "vitest";
import { findSentences } from "./findSentences.ts";
import { lexiconFor } from "./languages/lexicon.ts";
import { expectSentences } from "./testing/expectSentences.ts";

describe("two sentences with a colon between them", () => {
  it.each([
    ["en", "Late ferries cost the islands dear: ‖They lose two million crowns in a bad winter."],
    ["de", "Die verspäteten Fähren kosten viel Geld: ‖Es sind zwei Millionen Kronen in jedem Winter."],
    ["fr", "Les retards du bac coûtent cher : ‖Ils font perdre deux millions chaque hiver."],
    ["es", "Los retrasos del barco cuestan mucho dinero: ‖Las islas pierden dos millones cada invierno."],
    ["ru", "Опоздания парома обходятся островам дорого: ‖Они теряют два миллиона каждую зиму."],
    [
      "de",
      "Der Bau kostet mehr als gedacht: ‖Das Holz ist nämlich teuer. ‖Auch die Zeit wird langsam knapp: ‖Im Mai kommt der Regen auf die Insel.",
    ],
  ])("%s: %s", expectSentences);
});

describe("a colon inside a sentence", () => {
  it.each([
    ["a source", "en", "The harbour master said: The ferry will not sail before Monday noon."],
    ["a quotation", "en", "She told the council on Monday evening: “The ferry is not safe in such weather.”"],
    ["a short rest", "en", "The council has one answer to all of that: The bridge."],
    [
      "a name",
      "en",
      "The islanders voted for the oldest of the plans: The Corvane Bridge with its two lanes.",
    ],
    [
      "a small letter",
      "en",
      "The council has one answer to all of that: they want a bridge to the mainland.",
    ],
    [
      "in a bracket",
      "en",
      "The rules of the harbour (from the book Sea: The law of the coast and its isles) still hold.",
    ],
    [
      "a list",
      "de",
      "Auf der Insel wachsen vier Arten von Bäumen: Kiefern, Birken, Erlen und Weiden am Bach.",
    ],
    ["no opener", "de", "So steht es in der Ordnung des Hafens: Boote legen nur am Tage an der Mole an."],
  ])("%s (%s)", (_, language, text) => expectSentences(language, text));
});

it("reads a paragraph of colons once", () => {
  const text = "„Das ist: Der alte Weg ".repeat(20_000);
  expect(findSentences(text, [0, text.length - 1], lexiconFor("de", text))).toHaveLength(1);
});
