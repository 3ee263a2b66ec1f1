import { describe, expect, it } from "vitest";
import { segment } from "../segment/segment.ts";
import type { Text } from "../text.ts";
import { withPlacesJoined } from "./joinPlaces.ts";

/** Each claim with its aside in angle brackets. */
function marked({ text, claims }: Text): string[] {
  return claims.map(({ start, end, asides: [aside] }) => {
    if (aside === undefined) return text.slice(start, end);
    return `<${text.slice(...aside)}>${text.slice(aside[1], end)}`;
  });
}

function joined(
  left: string,
  right = "Der Rat tagt.",
): { readonly left: string[]; readonly right: string[] } {
  const read = (text: string) => segment({ name: "x", text }, "de");
  const texts = withPlacesJoined({ left: read(left), right: read(right) });
  return { left: marked(texts.left), right: marked(texts.right) };
}

describe("a place that opens the report", () => {
  it.each([
    [
      "of which the text speaks",
      "Altenried. Es regnete. In Altenried stieg der Fluss. Helfer kamen aus Altenried.",
    ],
    ["in capitals", "ALTENRIED. Es regnete. Die Helfer kamen aus Altenried. Sie blieben in Altenried."],
    [
      "of two words",
      "Bad Talhofen. Es regnete. Die Straße nach Bad Talhofen ist zu. In Bad Talhofen regnet es.",
    ],
    ["that is a known city", "Hannover. Es regnete. Der Fluss stieg."],
  ])("%s", (_, text) => {
    const [place, first, ...others] = text.split(/(?<=\.)\s/u);
    expect(joined(text).left).toEqual([`<${place}> ${first}`, ...others]);
  });

  it("stands under a headline", () =>
    expect(joined("Fluss steigt\n\nKiel. Es regnete. Helfer kamen.").left).toEqual([
      "Fluss steigt",
      "<Kiel.> Es regnete.",
      "Helfer kamen.",
    ]));

  it("stands under a by-line", () =>
    expect(joined("Von Anna Kern\n\nKiel. Es regnete.").left).toEqual([
      "Von Anna Kern",
      "<Kiel.> Es regnete.",
    ]));

  it("is one by the first words of the other text", () =>
    expect(
      joined("Altenried. Es regnete.", "In Altenried stieg der Fluss. Aus Altenried kam er.").left,
    ).toEqual(["<Altenried.> Es regnete."]));

  it("is one by what the other text says of it", () =>
    expect(joined("Altenried. In Altenried regnete es.", "Der Fluss in Altenried stieg.").left).toEqual([
      "<Altenried.> In Altenried regnete es.",
    ]));

  it("is one in both texts", () =>
    expect(joined("Kiel. Es regnete.", "KIEL. Es schneite.")).toEqual({
      left: ["<Kiel.> Es regnete."],
      right: ["<KIEL.> Es schneite."],
    }));
});

it.each([
  ["an answer", "Nein. Es war der Hang. In Kelm regnete es."],
  ["a noun", "Stille. Dann ein Knall. Die Stille in Kelm war groß."],
  ["a noun that needs no article", "Panik. Alle liefen. Sie liefen in Panik davon. In Panik fiel er."],
  [
    "a noun of a pair",
    "Nebel. Es war kurz nach drei. In Nebel und Regen sah man nichts, in Nebel und Wind auch nicht.",
  ],
  ["a word used so once", "Lager. Viele warten. Sie bleiben in Lager eins."],
  ["a word before a noun", "Roller. Er fährt gern. Er kam aus Roller Laden, aus Roller Halle."],
  [
    "a noun with an article elsewhere",
    "Kopfstein. Das sieht man gern. Aus Kopfstein ist der Platz, aus Kopfstein der Weg, der Kopfstein alt.",
  ],
  ["a part of another word", "Wald. Es regnete. In Waldheim stieg der Fluss, aus Waldheim kam er."],
  ["a name that is no place", "Kögl. Es geht um Kögl. Wer Kögl kennt, weiß es."],
  [
    "longer than any place",
    "Altenriedersteinbachhausen Unterhausenfeld. Es regnete. In Altenriedersteinbachhausen Unterhausenfeld stieg er. Er kam aus Altenriedersteinbachhausen Unterhausenfeld.",
  ],
  ["further down", "Es regnete.\n\nHannover. Der Fluss stieg."],
  ["alone in its paragraph", "Hannover.\n\nDer Fluss stieg. Es regnete."],
])("none: %s", (_, text) => expect(joined(text).left).toEqual(text.split(/(?<=\.)\s+/u)));

it("none in a language whose small words are not known", () => {
  const english = segment({ name: "x", text: "Hannover. It rained." }, "en");
  const german = segment({ name: "x", text: "Hannover. Es regnete." }, "de");
  for (const texts of [
    { left: english, right: english },
    { left: german, right: english },
  ])
    expect(withPlacesJoined(texts)).toEqual(texts);
});

it.each([
  ["two cities", "Kiel. Die Stadt wächst.", "Trier. Die Stadt wächst."],
  ["a city and another name", "Kiel. Das Land wartet.", "Frankreich. Das Land wartet."],
])("none beside another: %s", (_, left, right) => {
  const apart = (text: string) => text.split(/(?<=\.)\s+/u);
  expect(joined(left, right)).toEqual({ left: apart(left), right: apart(right) });
  expect(joined(right, left)).toEqual({ left: apart(right), right: apart(left) });
});
