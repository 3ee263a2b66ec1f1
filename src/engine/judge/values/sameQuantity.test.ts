import { describe, expect, it } from "vitest";
import { en } from "../languages/en.ts";
import { readBoundNumbers } from "./readBoundNumbers.ts";
import { compatible, isMoney, sameQuantity } from "./sameQuantity.ts";

/** The first number of a text. */
const read = (text: string) => readBoundNumbers(text, en)[0]!;

describe("sameQuantity", () => {
  it.each<[what: string, one: string, other: string]>([
    ["a sum and its number", "$18", "18"],
    ["a place and its number", "the third chapter", "chapter 3"],
    ["a third and its percent", "two thirds", "66 percent"],
    ["a third and a percent with a part", "one third", "33.3 percent"],
    ["lengths", "10 metres", "1,000 centimetres"],
    ["weights", "3.5 kilograms", "3,500 grams"],
    ["short lengths", "4 cm", "40 millimetres"],
    ["lengths of two systems", "5 miles", "8 kilometres"],
    ["nothing", "0 metres", "0 feet"],
    ["days of a month", "30 days", "1 month"],
    ["a limit and what is over it", "more than 1 year", "14 months"],
    ["a least and what is over it", "at least 1 year", "14 months"],
    ["a limit and what is under it", "less than 1 week", "4 days"],
    ["a most and what is under it", "at most 1 week", "4 days"],
    ["a limit and its number", "more than 600", "600"],
    ["a rounding", "nearly 600", "598"],
    ["a rounding by half a step", "about 600", "650"],
    ["a rounding by half a step and a tenth", "about 5", "5.5"],
    ["a rounding down", "more than 20,000", "20,412"],
    ["a rounding down by less than half a step", "more than 600", "649"],
    ["a rounding down to a least", "at least 600", "649"],
    ["a rounding up", "less than 600", "551"],
    ["a rounding up to a most", "at most 600", "551"],
    ["a rounding of parts", "about 4.2 million", "4.23 million"],
  ])("takes for the same %s: %s, %s", (_, one, other) => {
    expect(sameQuantity(read(one), read(other))).toBe(true);
    expect(sameQuantity(read(other), read(one))).toBe(true);
  });

  it.each<[what: string, one: string, other: string]>([
    ["a place and another number", "the third chapter", "chapter 4"],
    ["second and two", "the second chapter", "2 chapters"],
    ["a place and a sum", "the fifth", "$5"],
    ["a place and a percent", "the fifth", "5 percent"],
    ["percent and points", "5 percent", "5 percentage points"],
    ["no percent and no points", "0 percent", "0 percentage points"],
    ["a number and a percent", "12", "12 percent"],
    ["a number and points", "12", "12 percentage points"],
    ["two currencies", "$5", "£5"],
    ["a length and a weight", "5 kilometres", "5 tonnes"],
    ["lengths farther apart than a tenth", "5 miles", "9 kilometres"],
    ["a third and a farther percent", "two thirds", "68 percent"],
    ["a percent and a part of one", "66 percent", "66.5 percent"],
    ["all and a part less", "100 percent", "99.5 percent"],
    ["a third and two thirds", "one third", "two thirds"],
    ["a limit that is not reached", "more than 1 year", "6 months"],
    ["a limit and its double", "more than 1 year", "24 months"],
    ["a limit that is passed", "less than 1 week", "10 days"],
    ["a limit and less than half of it", "less than 1 week", "3 days"],
    ["a length of time and a rounding of another", "about 1 year", "18 months"],
    ["a near length of time and a longer one", "nearly 1 year", "18 months"],
    ["a rounding by more than half a step", "about 600", "651"],
    ["a rounding by more than a tenth", "about 3", "3.4"],
    ["a limit that a number is under", "more than 600", "598"],
    ["a limit and half a step more", "more than 600", "650"],
    ["a limit and more than a tenth more", "more than 3", "3.4"],
    ["a limit that a number is over", "less than 600", "602"],
    ["a limit and half a step less", "less than 600", "550"],
    ["a limit and more than a tenth less", "less than 3", "2.6"],
    ["a number without a hedge", "600", "598"],
    ["a rounding of other parts", "about 4.2 million", "4.3 million"],
  ])("tells apart %s: %s, %s", (_, one, other) => {
    expect(sameQuantity(read(one), read(other))).toBe(false);
    expect(sameQuantity(read(other), read(one))).toBe(false);
  });
});

it.each([
  ["5 miles", "8 kilometres", true],
  ["$5", "£7", true],
  ["$5", "7", true],
  ["5 miles", "5 tonnes", false],
  ["the fifth", "5", false],
  ["12 percent", "12", false],
])("holds against each other what measures one thing: %s, %s", (one, other, expected) => {
  expect(compatible(read(one), read(other))).toBe(expected);
  expect(compatible(read(other), read(one))).toBe(expected);
});

it.each([
  ["$5", true],
  ["5 percent", false],
  ["5 kilometres", false],
  ["5", false],
])("knows money: %s", (text, expected) => {
  expect(isMoney(read(text).unit)).toBe(expected);
});
