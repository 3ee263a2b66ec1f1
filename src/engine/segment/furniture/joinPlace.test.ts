import { expect, it } from "vitest";
import { segment } from "../segment.ts";

/** The text with its asides in angle brackets, each claim on a line. */
function marked(text: string): string[] {
  const { claims } = segment({ name: "x", text }, "de");
  return claims.map(({ start, end, asides: [aside] }) => {
    if (aside === undefined) return text.slice(start, end);
    return `<${text.slice(...aside)}>${text.slice(aside[1], end)}`;
  });
}

it.each([
  ["a place the text speaks of", "Altenried. Es regnete. In Altenried stieg der Fluss."],
  ["in capitals", "ALTENRIED. Es regnete. Die Helfer kamen aus Altenried."],
  ["two words", "Bad Talhofen. Es regnete. Die Straße nach Bad Talhofen ist zu."],
  ["a known city", "Hannover. Es regnete. Der Fluss stieg."],
])("%s", (_, text) => {
  const [place, first, ...others] = text.split(/(?<=\.)\s/u);
  expect(marked(text)).toEqual([`<${place}> ${first}`, ...others]);
});

it("stands under a headline", () =>
  expect(marked("Fluss steigt\n\nKiel. Es regnete. Helfer kamen.")).toEqual([
    "Fluss steigt",
    "<Kiel.> Es regnete.",
    "Helfer kamen.",
  ]));

it.each([
  ["an answer", "Nein. Es war der Hang. In Kelm regnete es."],
  ["a noun", "Stille. Dann ein Knall. Die Stille in Kelm war groß."],
  ["a noun that needs no article", "Panik. Alle liefen. Sie liefen in Panik davon."],
  [
    "a noun with an article elsewhere",
    "Kopfstein. Das sieht man gern. Aus Kopfstein ist der Platz, der Kopfstein alt.",
  ],
  ["a part of another word", "Wald. Es regnete. In Waldheim stieg der Fluss."],
  ["a name that is no place", "Kögl. Es geht um Kögl. Wer Kögl kennt, weiß es."],
  ["further down", "Es regnete.\n\nHannover. Der Fluss stieg."],
  ["alone in its paragraph", "Hannover.\n\nDer Fluss stieg. Es regnete."],
])("none: %s", (_, text) => expect(marked(text)).toEqual(text.split(/(?<=\.)\s+/u)));
