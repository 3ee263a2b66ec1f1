import { expect, it } from "vitest";
import { segment } from "../segment/segment.ts";
import { withPlainOpenings } from "./plainOpenings.ts";

/** The headings of both texts. */
function headings(left: string, right: string, language: string): [string[], string[]] {
  const read = (text: string) => segment({ name: "x", text }, language);
  const texts = withPlainOpenings({ left: read(left), right: read(right) });
  const of = ({ text, claims }: typeof texts.left) =>
    claims.filter(({ heading }) => heading).map(({ start, end }) => text.slice(start, end));
  return [of(texts.left), of(texts.right)];
}

it.each([
  [
    "with another number",
    "en",
    "Guards held 12 sailors. Four were let go\n\nThe ferry left at dusk.",
    "Guards held 16 sailors. Four were let go.\n\nThe ferry left at dusk.",
  ],
  [
    "denied",
    "de",
    "Die Trainerin hört auf. Sie nannte keinen Grund\n\nDer Verein tagt am Freitag.",
    "Die Trainerin hört nicht auf. Sie nannte keinen Grund.\n\nDer Verein tagt am Freitag.",
  ],
  [
    "without spaces",
    "zh",
    "船长离职。他没有解释\n\n公司周五开会。",
    "船长没有离职。他没有解释。\n\n公司周五开会。",
  ],
  [
    "the first sentence alone",
    "en",
    "Ana Roe stepped down. More in May\n\nIt rained.",
    "Ana Roe stepped down.\n\nIt rained.",
  ],
  [
    "told in other words",
    "en",
    "Guards held 12 sailors. Four were let go\n\nThe ferry left at dusk.",
    "Officers detained 16 seamen. Some of them are free.\n\nThe ferry left at dusk.",
  ],
  [
    "of which its lead has a word, and the other text has all as a sentence",
    "en",
    "Guards held 12 sailors. Four were let go\n\nThe sailors left at dusk.",
    "Guards held 16 sailors. Four were let go.\n\nThe ferry left at dusk.",
  ],
  [
    "of which the other text has the first sentence, and its lead a word",
    "en",
    "Ana Roe stepped down. More in May\n\nRoe was tired.",
    "Ana Roe stepped down.\n\nIt rained.",
  ],
  [
    "of which the other text has the last sentence, and its lead a word",
    "en",
    "More in May. Ana Roe stepped down\n\nRoe was tired.",
    "It rained. Ana Roe stepped down.",
  ],
  [
    "of which its lead has a number and small words",
    "en",
    "Guards held 12. They all fled\n\nThe 12 cows left, and they all ran.",
    "Officers detained some. Nobody stayed.",
  ],
  [
    "of which only a later paragraph has words",
    "en",
    "Guards held sailors. Four were let go\n\nIt rained.\n\nThe guards were tired.",
    "Officers detained some. Nobody stayed.",
  ],
  [
    "of which its lead has one character",
    "zh",
    "船长离职。他没有解释\n\n公司周五开船。",
    "领导走了。原因不明。",
  ],
])("an opening whose stop was forgotten is none: %s", (_, language, left, right) => {
  expect(headings(left, right, language)).toEqual([[], []]);
  expect(headings(right, left, language)).toEqual([[], []]);
});

it.each([
  [
    "that its lead tells again",
    "Mill burns in Corvane. Nobody hurt",
    "A mill in Corvane burned down on Monday night.",
  ],
  ["beside nothing of the kind", "Mill burns in Corvane. Roads shut", "The team won its third game."],
])("a headline stays one %s", (_, line, lead) => {
  const headlines = line.split(/(?<=\.) /u);
  const text = `${line}\n\nA mill burned down on Monday. It was old.`;
  expect(headings(text, `${lead} It was the largest in the valley.`, "en")).toEqual([headlines, []]);
});

it.each([
  [
    "of one sentence",
    "en",
    "Guards held 12 sailors\n\nThe ferry left at dusk.",
    "Guards held 16 sailors. Some were let go.",
  ],
  [
    "that the other text has as a headline and again as a sentence",
    "en",
    "Mill burns in Corvane. Nobody hurt\n\nThe mill was old.",
    "Mill burns in Corvane\n\nMill burns in Corvane. It was old.",
  ],
  [
    "of which the other text has half as a sentence",
    "en",
    "Guards held sailors. Four fled\n\nThe sailors left at dusk.",
    "Guards sang. It rained. The sailors left at dusk.",
  ],
  [
    "of which its lead has two characters",
    "zh",
    "船长离职。他没有解释\n\n船在长江。",
    "领导走了。原因不明。",
  ],
])("a headline stays one %s", (_, language, left, right) => {
  const [headline = ""] = left.split("\n\n");
  expect(headings(left, right, language)[0].join("")).toBe(headline.replaceAll(/(?<=\.) /gu, ""));
});

it("a headline stays one that the other text says forty sentences further on", () => {
  const text = "Guards held 12 sailors. Four were let go\n\nThe sailors left at dusk.";
  const other = (before: number) => `${"It rained. ".repeat(before)}Guards held 12 sailors.`;
  expect(headings(text, other(39), "en")[0]).toEqual([]);
  expect(headings(text, other(40), "en")[0]).toHaveLength(2);
});

it("a headline stays one beside its like", () => {
  const below = "\n\nA mill burned down on Monday. Nobody was hurt.";
  const [left, right] = headings(`Mill burns. Nobody hurt${below}`, `Mill ablaze. Nobody hurt${below}`, "en");
  expect([left, right]).toEqual([
    ["Mill burns.", "Nobody hurt"],
    ["Mill ablaze.", "Nobody hurt"],
  ]);
});
