import { expect, it } from "vitest";
import { findParagraphs } from "./findParagraphs.ts";

const WRAPPED = [
  "The dam above Corvane held on Monday although",
  "the river rose higher than in any spring that",
  "Olsen, who has kept the gates since 1998, can",
  "remember. Nobody was hurt.",
  "The council meets again on Tuesday to decide",
  "what the repair may cost and who will pay it.",
];

it.each([
  ["blank lines part them", "One.\n\nTwo.", ["One.", "Two."]],
  ["so do blank lines with spaces", "One.\n \t\nTwo.", ["One.", "Two."]],
  ["a line each", "The dam held.\nNobody came.", ["The dam held.", "Nobody came."]],
  [
    "all ends of lines",
    "One.\r\nTwo.\rThree.\u2028Four.\u2029Five.\fSix.",
    ["One.", "Two.", "Three.", "Four.", "Five.", "Six."],
  ],
  ["CR LF twice is one blank line", "One\r\n\r\nTwo", ["One", "Two"]],
  ["a small letter goes on", "The dam\nheld.", ["The dam\nheld."]],
  ["items of a list stay apart", "- rope\n- nails", ["- rope", "- nails"]],
  [
    "lines that were wrapped are joined",
    WRAPPED.join("\n"),
    [WRAPPED.slice(0, 4).join("\n"), WRAPPED.slice(4).join("\n")],
  ],
  ["white space at the sides is left out", "  \n One. \n\n", ["One."]],
  ["nothing", " \n ", []],
])("%s", (_, text, want) => {
  expect(findParagraphs(text).map(([start, end]) => text.slice(start, end))).toEqual(want);
});
