import { expect, it } from "vitest";
import { findPhrases } from "./findPhrases.ts";
import type { Lexicon } from "./lexicon.ts";
import { phraseLine } from "./phraseLine.ts";

/** "class: surface", in order. */
function found(
  text: string,
  lexicon: Lexicon<string>,
  writing: { spaced: boolean; clitics?: string },
): string[] {
  return findPhrases(phraseLine(text, writing), lexicon).map(
    ({ class: kind, span }) => `${kind}: ${text.slice(...span)}`,
  );
}

const SPACED = { spaced: true };
const ENGLISH = {
  not: ["not", "n't", "can't", "no one"],
  will: ["'ll"],
  deny: ["reject*"],
  none: ["not only"],
};

it.each<[string, string, string[]]>([
  ["whatever the capitals", "Not now, NOT later.", ["not: Not", "not: NOT"]],
  ["over any white space", "No\u00A0 one came.", ["not: No\u00A0 one"]],
  ["with any apostrophe", "I can’t and can't.", ["not: can’t", "not: can't"]],
  ["that hangs on a word", "She’ll say it didn't.", ["will: ’ll", "not: n't"]],
  ["with any ending", "They rejected and reject it.", ["deny: rejected", "deny: reject"]],
  ["but none inside another word", "A knot, nothing, a notch, not2.", []],
  ["but none that a longer one hides", "Not only that, but not this.", ["not: not"]],
  ["beside a capital whose small letter is longer", "İ not İnot", ["not: not"]],
])("finds a phrase %s", (_, text, phrases) => {
  expect(found(text, ENGLISH, SPACED)).toEqual(phrases);
});

it("finds a phrase with words between, over no mark of punctuation", () => {
  const lexicon = { say: ["teilte … mit", "sagte"] };
  expect(found("Sie teilte es ihm mit und sagte nichts.", lexicon, SPACED)).toEqual([
    "say: teilte es ihm mit",
    "say: sagte",
  ]);
  expect(found("Sie teilte es, mit Mühe.", lexicon, SPACED)).toEqual([]);
});

it("takes a word of its own before all that begin with it", () => {
  const lexicon = { not: ["نزد*"], none: ["نزد", "نزدیک*"] };
  expect(found("نزد او نزدیکی نزدند", lexicon, SPACED)).toEqual(["not: نزدند"]);
});

it("finds a phrase behind the clitics that are written on to it", () => {
  const arabic = { spaced: true, clitics: "[وف]?(?:[بلك]?(?:ال)?|لل)" };
  expect(found("وقد قال", { possible: ["قد"] }, arabic)).toEqual(["possible: قد"]);
});

it("finds a phrase at any character where no spaces tell words apart", () => {
  expect(found("他没有来", { not: ["没有", "没"] }, { spaced: false })).toEqual(["not: 没有"]);
});
