import { expect, it } from "vitest";
import { type ClaimReading, massOf, type Words, wordsIn } from "./claimReading.ts";
import { growingPart } from "./growingPart.ts";

/** Words weigh 1, but a yak is rare. The prior makes the masses of the rows squares. */
const weight = (word: string) => (word === "yak" ? 5 : 1);
const reading: ClaimReading = {
  words: { left: [], right: [] },
  weight,
  mass: (words: Words) => massOf(words, weight),
  prior: 2,
};

/** How like a part is to what is told, after each `+` has added words and each `-` taken some away. */
function likeness(told: string, steps: string): number {
  const part = growingPart(wordsIn(told), reading);
  for (const step of steps.split(/ (?=[+-])/u)) {
    if (step.startsWith("-")) part.remove(wordsIn(step));
    else part.add(wordsIn(step));
  }
  return part.likeness();
}

it.each([
  ["tells all, and has too little mass to be sure of it", "ant bee", "+ant bee", 2 / 4],
  ["tells more besides", "ant bee", "+ant bee cow dog elk fox gnu", 2 / 6],
  ["grew word by word", "ant bee", "+ant +cow dog elk +bee fox gnu", 2 / 6],
  ["tells something else", "ant bee", "+cow dog", 0],
  ["tells the rare word", "yak ant bee", "+yak cow dog", 5 / 9],
  ["tells all but the rare word", "yak ant bee", "+ant bee", 2 / 6],
  ["tells a word four times, which counts as two", "ant bee", "+ant ant ant ant bee cow dog elk fox", 2 / 6],
  [
    "tells twice what is told four times",
    "ant ant ant ant",
    "+ant ant",
    Math.SQRT2 / Math.sqrt((Math.SQRT2 + 2) * 4),
  ],
  ["lost what is not told", "ant bee", "+ant bee cow dog -dog cow", 2 / 4],
  ["lost a word of two", "ant bee", "+ant bee cow -bee", 1 / 4],
  ["lost one telling of two", "ant bee", "+ant bee ant -ant", 2 / 4],
])("a part that %s", (_, told, steps, expected) => {
  expect(likeness(told, steps)).toBeCloseTo(expected, 10);
});
