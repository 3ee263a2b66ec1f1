import { expect, it } from "vitest";
import { tokenize } from "../words/tokens.ts";
import { areNumberVariants, readNumber } from "./numberVariant.ts";

function read(text: string) {
  const tokens = tokenize(text, [0, text.length], "en");
  const number = readNumber(tokens, 0);
  return number?.length === tokens.length ? number : null;
}

it.each([
  ["two million", "2m"],
  ["2,000,000", "2 million"],
  ["2.4bn", "2.4 billion"],
  ["1.1m", "1,100,000"],
  ["3%", "three percent"],
  ["3 per cent", "3 %"],
  ["1,500", "1500"],
  ["twenty-one", "21"],
  ["21st", "twenty-first"],
  ["10\u00A0000", "10,000"],
  ["۱۲", "12"],
  ["دو میلیون", "۲٬۰۰۰٬۰۰۰"],
  ["zwei Millionen", "2.000.000"],
  ["2,4 Milliarden", "2.4 billion"],
  ["fünf Prozent", "5 %"],
  ["dix pour cent", "10%"],
])("%s is %s", (a, b) => {
  expect(areNumberVariants(read(a)!, read(b)!)).toBe(true);
});

it.each([
  ["3", "3%"],
  ["2", "2nd"],
  ["1.5", "15"],
  ["two million", "2bn"],
])("%s is not %s", (a, b) => {
  expect(areNumberVariants(read(a)!, read(b)!)).toBe(false);
});

it.each(["million", "1.500", "twenty-twenty", "5G", "10:30", "about", "two-thirds", "1.2.2024", "21-1"])(
  "%s is not read",
  (text) => {
    expect(read(text)).toBeNull();
  },
);
