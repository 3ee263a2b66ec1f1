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

it("a headline stays one beside its like", () => {
  const below = "\n\nA mill burned down on Monday. Nobody was hurt.";
  const [left, right] = headings(`Mill burns. Nobody hurt${below}`, `Mill ablaze. Nobody hurt${below}`, "en");
  expect([left, right]).toEqual([
    ["Mill burns.", "Nobody hurt"],
    ["Mill ablaze.", "Nobody hurt"],
  ]);
});
