import { describe, expect, it } from "vitest";
import { compare } from "../compare.ts";

const ignored = (left: string, right: string) =>
  compare({ name: "a", text: left, language: "en" }, { name: "b", text: right, language: "en" }).summary
    .ignored;

describe("shapes read as equal", () => {
  it.each([
    ["nothing where the texts are equal", "The envoy left.", "The envoy left.", 0],
    ["each quote mark", 'She said "never" and left.', "She said “never” and left.", 2],
    ["a dash and an ellipsis", "He came - late... They say.", "He came – late… They say.", 2],
    ["an abbreviation without its dots", "The U.S. army left at dawn.", "The US army left at dawn.", 1],
    ["an apostrophe", "The envoy's plane left.", "The envoy’s plane left.", 1],
    [
      "shapes beside other changes",
      'She said "never" and left at dawn.',
      "She said “never” and left at noon.",
      2,
    ],
    ["no capitals", "The Council met on Monday.", "The council met on Monday.", 0],
  ])("counts %s", (_, left, right, count) => {
    expect(ignored(left, right)).toBe(count);
  });
});
