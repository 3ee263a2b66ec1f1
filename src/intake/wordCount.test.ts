import { expect, it } from "vitest";
import { wordCount } from "./wordCount.ts";

it.each([
  ["", 0],
  ["…—!", 0],
  ["Seven councillors voted for it.", 5],
  ["It isn’t twenty-one; it's 1,900.5 U.S. dollars", 7],
  ["Le café de l’été à Genève", 6],
  ["cafe\u0301 e\u0301te\u0301", 2],
  ["渡轮停运。", 4],
  ["フェリーの運航", 7],
  ["WHO宣布3项", 5],
  ["می‌خواهم بروم", 2],
  ["항만위원회는 운항을 중단했다", 3],
  ["สวัสดีชาวโลก", 3],
  ["👍🏽 ok", 1],
])("%j has %i words", (text, words) => {
  expect(wordCount(text)).toBe(words);
});

it.each([
  ["a letter", "x", 1],
  ["a mark", "\u0301", 1],
  ["a letter and an apostrophe", "a’", 1],
  ["a Thai letter", "ก", 500_000],
])("counts a million times %s without running out of stack", (_, unit, most) => {
  const words = wordCount(unit.repeat(1_000_000 / unit.length));
  expect(words).toBeGreaterThan(0);
  expect(words).toBeLessThanOrEqual(most);
});
