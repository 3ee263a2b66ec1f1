import { expect, it } from "vitest";
import { textWidth } from "./textWidth.ts";

it.each([
  ["", 0],
  ["ferry", 5],
  ["café", 4],
  ["cafe\u0301", 4],
  ["渡轮。", 6],
  ["여객선", 6],
  ["فارسی", 5],
  ["می\u200cخواهم", 7],
  ["हिन्दी", 5],
  ["👍🏽", 2],
  ["👩‍🚒", 2],
])("%j takes %i columns", (text, width) => {
  expect(textWidth(text)).toBe(width);
});
