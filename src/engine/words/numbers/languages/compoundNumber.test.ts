import { expect, it } from "vitest";
import { numbersByValue } from "../numbersByValue.ts";
import { readNumbers } from "../readNumbers.ts";
import { compoundReader, smallOf } from "./compoundNumber.ts";
import { NUMBER_TABLES } from "./numberTables.ts";

function read(language: string, word: string): number | null {
  const { cardinals, compounds } = NUMBER_TABLES.find(({ code }) => code === language)!.numbers;
  return compoundReader(smallOf(cardinals), compounds!)(word);
}

it.each([
  ["nl", "tweehonderddrieënvijftig", 253],
  ["nl", "honderdeneen", 101],
  ["nl", "vijftienhonderd", 1500],
  ["nl", "vijfentwintigduizend", 25_000],
  ["de", "zweihundertdreiundfünfzig", 253],
  ["de", "hundertundeins", 101],
  ["de", "dreihunderttausendzwölf", 300_012],
  ["de", "achthundert", 800],
  ["it", "duecentocinquantatré", 253],
  ["it", "centotto", 108],
  ["it", "milletrecento", 1300],
  ["it", "duecentomila", 200_000],
])("reads %s: %s", (language, word, value) => expect(read(language, word)).toBe(value));

it.each([
  ["de", "jahrhundert"],
  ["de", "hundertschaft"],
  ["de", "tausende"],
  ["nl", "honderden"],
  ["nl", "duizendpoot"],
  ["it", "centro"],
  ["it", "milano"],
  ["it", "incidente"],
  ["de", "zwölf"],
])("reads no compound in %s: %s", (language, word) => expect(read(language, word)).toBeNull());

it.each([
  ["de", "fünfzigtausend zweihundertdrei", 50_203],
  ["de", "zwei Millionen dreihunderttausend", 2_300_000],
  ["nl", "tweeduizend driehonderdvijftig", 2350],
  ["it", "duemila trecentodue", 2302],
])("goes on reading in %s: %s", (language, text, value) => {
  const table = NUMBER_TABLES.find(({ code }) => code === language)!;
  expect(readNumbers(text, table).map((fact) => fact.value)).toEqual([value]);
});

it.each([
  ["de", "der dreihundertste Gast", 300],
  ["de", "die hundertvierzigste Fahrt", 140],
  ["de", "am zweihundertdritten Tag", 203],
  ["de", "zum siebzigsten Mal", 70],
  ["nl", "de driehonderdste gast", 300],
])("reads a place in %s: %s", (language, text, value) => {
  const table = NUMBER_TABLES.find(({ code }) => code === language)!;
  expect(readNumbers(text, table)).toMatchObject([{ value, ordinal: true }]);
});

it("is read in any language where claims are aligned", () =>
  expect(numbersByValue(["zweihundertdreiundfunfzig", "jahrhundert", "einhundert"])).toEqual([
    "253",
    "jahrhundert",
    "einhundert",
  ]));
