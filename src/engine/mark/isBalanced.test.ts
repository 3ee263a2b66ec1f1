import { expect, it } from "vitest";
import { isBalanced } from "./isBalanced.ts";
import { layLine } from "./line.ts";
import { note } from "./testing/notation.ts";

/** Whether the stretch between the two bars is. */
function balanced(text: string): boolean {
  const [before = "", stretch = "", after = ""] = text.split("|");
  const { words } = note(before + stretch + after);
  const at = (offset: number) => words.left.flat().filter(({ start }) => start < offset).length;
  const range = [at(before.length), at(before.length + stretch.length)] as const;
  return isBalanced(layLine(words.left, "en"), range);
}

it.each<[text: string, expected: boolean]>([
  ["a |plain stretch| here", true],
  ["a |(whole) pair| here", true],
  ["a |(pair (in a) pair)| here", true],
  ["a |(first| half) here", false],
  ["a |(first|) here", false],
  ["a (second |half)| here", false],
  ["a (turned |pair) (of| halves)", false],
  ['a |"whole" quotation| here', true],
  ['a |"first| half" here', false],
  ['a "second |half"| here', false],
  ['a "turned |pair" "of| halves"', false],
  ['a " spaced |one " here| too', false],
  ['|"one" "and" "another"| here', true],
  ['a |("crossed| pair")', false],
])("%s: %s", (text, expected) => {
  expect(balanced(text)).toBe(expected);
});
