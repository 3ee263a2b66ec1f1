import fc from "fast-check";
import { expect, it } from "vitest";
import { plainInk } from "./ink.ts";
import { textWidth } from "./textWidth.ts";
import { type Run, wrap } from "./wrap.ts";

/** "red [old car] parked": what is in brackets is marked. */
function runsOf(notation: string): Run[] {
  return notation
    .split(/[[\]]/u)
    .map((text, i): Run => ({ text, emphasis: i % 2 === 1 ? "word" : "plain" }))
    .filter((run) => run.text !== "");
}

function written(lines: readonly (readonly Run[])[]): string[] {
  return lines.map((line) => line.map((run) => plainInk.paint(run.text, run.emphasis, "left")).join(""));
}

it.each([
  ["breaks at spaces", "the ferry was withdrawn", 12, ["the ferry", "was", "withdrawn"]],
  ["joins the lines of the file", "the ferry\n  was\r\n\r\nwithdrawn ", 30, ["the ferry was withdrawn"]],
  ["keeps a long word whole", "a unconstitutionally b", 8, ["a", "unconstitutionally", "b"]],
  ["counts the brackets of a mark", "ferry [was] out", 12, ["ferry", "[-was-] out"]],
  ["takes a mark up again on the next line", "a [long old mark] b", 14, ["a [-long old-]", "[-mark-] b"]],
  ["marks a part of a word", "re[word]ed again", 12, ["re[-word-]ed", "again"]],
  ["keeps white space inside a mark", "[old  car] sold", 20, ["[-old car-] sold"]],
  ["breaks Chinese between characters, never before a stop", "渡轮停止服务。", 12, ["渡轮停止服", "务。"]],
  ["has no lines for nothing", " ", 20, []],
])("%s", (_, notation, width, lines) => {
  expect(written(wrap(runsOf(notation), width, plainInk.columns))).toEqual(lines);
});

it("loses nothing but white space, and no line of more than one word is too wide", () => {
  const word = fc.constantFrom(
    "a",
    "ferry",
    "[was]",
    "[out of]",
    "渡轮",
    "re[word]ed",
    "é",
    "👍🏽",
    "می‌خواهم",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 12, max: 40 }), (words, width) => {
      const runs = runsOf(words.join(" "));
      const lines = wrap(runs, width, plainInk.columns);
      const text = lines.flat().map((run) => run.text);
      expect(text.join("").replace(/\s/gu, "")).toBe(words.join("").replace(/[\s[\]]/gu, ""));
      for (const line of written(lines)) expect(textWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
