import { expect, it } from "vitest";
import { tokenize } from "../words/tokens.ts";
import { tokenWeight } from "./tokenWeight.ts";

it.each([
  [".", 200],
  ["(", 215],
  ["a", 200],
  ["the", 300],
  ["minister", 800],
  ["extraordinarily", 1000],
  ["U.S", 200],
  ["1,500", 400],
  ["北京", 600],
  ["école", 500],
  ["दिल्ली", 300],
  ["서울", 400],
])("%s weighs %i thousandths", (text, weight) => {
  const [token] = tokenize(`${text} `, [0, text.length], "en");
  expect(tokenWeight(token!)).toBe(weight);
});
