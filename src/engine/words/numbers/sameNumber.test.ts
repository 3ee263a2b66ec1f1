import { expect, it } from "vitest";
import { NUMBER_TABLES } from "./languages/numberTables.ts";
import { other } from "./languages/other.ts";
import { type NumberFact, readNumbers } from "./readNumbers.ts";
import { sameNumber } from "./sameNumber.ts";

/** The one number a text is. */
function read(text: string, language: string): NumberFact {
  const table = NUMBER_TABLES.find(({ code }) => code === language) ?? other;
  const [fact, ...more] = readNumbers(text, table);
  expect(more).toEqual([]);
  return fact!;
}

it.each([
  ["en", "two million", "2m"],
  ["en", "2,000,000", "2 million"],
  ["en", "2.4bn", "2.4 billion"],
  ["en", "1.1m", "1,100,000"],
  ["en", "3%", "three percent"],
  ["en", "3 per cent", "3 %"],
  ["en", "1,500", "1500"],
  ["en", "twenty-one", "21"],
  ["en", "21st", "twenty-first"],
  ["en", "$5m", "5 million dollars"],
  ["en", "nine in ten", "90%"],
  ["en", "10\u00A0000", "10,000"],
  ["fa", "۱۲", "12"],
  ["fa", "دو میلیون", "۲٬۰۰۰٬۰۰۰"],
  ["ar", "٣٫٥ مليون", "3.5 مليون"],
  ["de", "zwei Millionen", "2.000.000"],
  ["de", "fünf Prozent", "5 %"],
  ["de", "dreissig", "dreißig"],
  ["fr", "dix pour cent", "10%"],
  ["ru", "двадцать пять тысяч", "25 000"],
  ["zh", "三百二十万", "320万"],
  ["pt", "1.500", "1500"],
])("%s: %s is %s", (language, a, b) => {
  expect(sameNumber(read(a, language), read(b, language))).toEqual({
    left: [0, a.length],
    right: [0, b.length],
  });
});

it("finds the number where one side leaves out its unit", () => {
  expect(sameNumber(read("$2m", "en"), read("two million", "en"))).toEqual({ left: [1, 3], right: [0, 11] });
});

it.each([
  ["3", "3%"],
  ["2", "2nd"],
  ["1.5", "15"],
  ["two million", "2bn"],
  ["£5", "€5"],
  ["a month", "one month"],
  ["two-thirds", "two"],
])("%s is not %s", (a, b) => {
  expect(sameNumber(read(a, "en"), read(b, "en"))).toBeNull();
});
