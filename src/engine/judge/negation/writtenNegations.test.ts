import { expect, it } from "vitest";
import { readingsOf } from "../testing/judged.ts";
import { isAsked, writtenNegations } from "./writtenNegations.ts";

/** Each word with its negator, and what it denies. */
function negated(text: string, language = "cs"): string[] {
  return readingsOf(text, language).flatMap((reading) =>
    writtenNegations(reading).map(({ word, bare }) => `${word.surface} ${bare?.normal ?? "–"}`),
  );
}

it.each<[what: string, text: string, ...negated: string[]]>([
  ["a verb", "Vlak nepřijel.", "nepřijel přijel"],
  ["verbs of two sentences", "Vlak nepřijel. Řidič nespal.", "nepřijel přijel", "nespal spal"],
  ["a verb that opens its sentence", "Nepřijel vlak.", "Nepřijel přijel"],
  ["a headline in capitals", "VLAK NEPŘIJEL", "NEPŘIJEL přijel"],
  ["a small verb, which says nothing alone", "Řidič nebyl opilý.", "nebyl –"],
  ["the shortest", "Vlak nejel a nemá jet.", "nejel jel", "nemá –"],
  ["no word that is shorter", "Spal, neb byl opilý."],
  ["no other word", "V neděli vlak přijel."],
  ["no superlative", "Nejstarší vlak přijel."],
  ["no name", "Kapitán Negr přijel. Přijel Jan,  Negr."],
  ["nothing that is asked", "Nikdo neví, zda neusnul.", "neví ví"],
  ["what was said before it is asked", "Řidič nepřijel, zda spal?", "nepřijel přijel"],
  ["what stands behind a comma", "Ptal se, zda spal, vlak nepřijel.", "nepřijel přijel"],
])("reads %s: %s", (_, text, ...expected) => {
  expect(negated(text)).toEqual(expected);
});

it("gives what is denied the place of the whole and its own stem", () => {
  const [reading] = readingsOf("Vlaky nepřijely.", "cs");
  const [{ word, bare }] = writtenNegations(reading!) as [ReturnType<typeof writtenNegations>[number]];
  const [{ stem }] = readingsOf("Přijely.", "cs")[0]!.words as [typeof word];
  expect(bare).toMatchObject({ start: word.start, end: word.end, stem, content: true, number: false });
});

it("reads none where a language writes its negator apart", () => {
  expect(negated("Never mind the neighbour.", "en")).toEqual([]);
  const [reading] = readingsOf("Never mind.", "en");
  expect(isAsked(reading!.words[1]!, reading!)).toBe(false);
});
