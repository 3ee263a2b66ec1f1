import { describe, expect, it } from "vitest";
import { footnoteMarks } from "./footnoteMarks.ts";

const without = (claim: string) =>
  footnoteMarks(claim).reduceRight((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), claim);

describe("footnoteMarks", () => {
  it.each([
    ["behind the stop", "The dam held.[5]", "The dam held."],
    ["several", "The dam held.[5][12–14]", "The dam held."],
    ["inside a claim", "The dam[7] held for a year,[8] he wrote.", "The dam held for a year, he wrote."],
    ["a letter", "Built in 1904[b] by hand.", "Built in 1904 by hand."],
    ["with a word", "Le barrage a tenu.[note 3]", "Le barrage a tenu."],
    ["with a word in Russian", "Плотина устояла.[прим. 2]", "Плотина устояла."],
    ["in Chinese", "大坝没有倒塌。[注1]", "大坝没有倒塌。"],
    ["inside a claim without spaces", "大坝[2]没有倒塌。", "大坝没有倒塌。"],
    ["in Persian digits", "سد فرو نریخت.[۱۲]", "سد فرو نریخت."],
    ["with its page", "The dam held.[8]:44", "The dam held."],
    ["a word on the stop", "The dam held.[citation needed]", "The dam held."],
    ["before the stop, set apart", "Le barrage a tenu [9].", "Le barrage a tenu."],
    ["where the claim begins", "[3] The dam held.", "The dam held."],
    ["superscripts behind the stop", "The dam held.¹²", "The dam held."],
    ["superscripts behind a word", "The bridge² held.", "The bridge held."],
    ["the link of a heading", "Leben [Bearbeiten | Quelltext bearbeiten]", "Leben"],
    ["plain digits at the stop", "The dam has held.17", "The dam has held."],
  ])("knows %s", (_, claim, expected) => {
    expect(without(claim)).toBe(expected);
  });

  it.each([
    ["a number put into a quotation", "“We lost [30] men that day.”"],
    ["a word put into a quotation", "“She [Orlo] knew.”"],
    ["a letter put into a quotation", "“[t]he dam held”"],
    ["units", "It covers 40 km² and 5 m³."],
    ["decimals", "It rose by 2.5"],
    ["a number of a thing", "He wore No.5"],
    ["a mark alone", "[5]"],
    ["an omission", "The dam […] held."],
  ])("leaves %s", (_, claim) => {
    expect(footnoteMarks(claim)).toEqual([]);
  });
});
