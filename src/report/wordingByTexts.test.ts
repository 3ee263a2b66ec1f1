import { expect, it } from "vitest";
import { compare } from "../engine/compare.ts";
import type { Pair } from "../engine/model.ts";
import { wordingByTexts } from "./wordingByTexts.ts";

const FERRY =
  "The ferry to the island will not sail before Friday. Twelve passengers were taken off after a pump had failed. " +
  "Nobody was hurt. The company has promised to pay for the nights ashore.";

it.each<[string, Pair<string>, "versions" | "reports"]>([
  ["the same text twice", { left: FERRY, right: FERRY }, "versions"],
  ["a word and a figure changed", { left: FERRY, right: changed("Twelve", "Fifteen") }, "versions"],
  [
    "a sentence gone and much put after it",
    {
      left: FERRY,
      right: `${changed("Nobody was hurt. ", "")} ${"The harbour master saw none of it. ".repeat(9)}`,
    },
    "versions",
  ],
  [
    "another outlet's words for the same",
    {
      left: FERRY,
      right:
        "Islanders have no boat until the end of the week. A dozen people had to leave the ferry when one of its pumps broke. " +
        "There were no injuries. Hotel bills are on the operator, it says.",
    },
    "reports",
  ],
  [
    "one sentence that a long report has too",
    {
      left: "Nobody was hurt.",
      right: `Islanders have no boat until the end of the week. ${"The harbour master saw none of it. ".repeat(9)} Nobody was hurt.`,
    },
    "reports",
  ],
  [
    "two texts of nothing in common",
    { left: FERRY, right: "Bread is dearer than it was a year ago." },
    "reports",
  ],
])("%s", (_, { left, right }, wording) => {
  const article = (text: string) => ({ name: "text", text, language: "en" });
  expect(wordingByTexts(compare(article(left), article(right)))).toBe(wording);
  expect(wordingByTexts(compare(article(right), article(left)))).toBe(wording);
});

function changed(from: string, to: string): string {
  return FERRY.replace(from, to);
}
