import { expect, it } from "vitest";
import { segment } from "../segment.ts";

function headings(text: string): string[] {
  const { claims } = segment({ name: "x", text }, "und");
  return claims.filter((claim) => claim.heading).map(({ start, end }) => text.slice(start, end));
}

it.each([
  [
    "a title and a subhead",
    "Dam holds\n\nIt rained.\n\nWhat comes next\n\nNobody knows.",
    ["Dam holds", "What comes next"],
  ],
  [
    "directly above the text",
    "Dam holds\nIt rained all week and the river rose. Then it fell.",
    ["Dam holds"],
  ],
  ["in a script without capitals", "大坝没有垮\n\n大雨下了一周。", ["大坝没有垮"]],
  ["a number with a word", "2. Causes\n\nIt rained.", []],
  ["above a line with the mark of a footnote", "Career\n\nShe built dams.[3][note 1]", ["Career"]],
  ["an encyclopedia's, with its link", "Life[edit]\n\nShe built dams.", ["Life[edit]"]],
  ["no line with a stop", "The dam held.\n\nIt rained.", []],
  ["no question", "Who pays?\n\nNobody does.", []],
  ["no last line", "It rained.\n\nOlsen and Sons", []],
  ["no lone line", "Dam holds", []],
  ["no list", "It rained.\n\nRope\nNails\nPaint\nGlue\n\nNobody came.", []],
  ["no line that goes on", "They brought:\n\nrope and nails\n\nNobody came.", []],
])("%s", (_, text, want) => expect(headings(text)).toEqual(want));
