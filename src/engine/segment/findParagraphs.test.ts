import fc from "fast-check";
import { expect, it } from "vitest";
import { findParagraphs } from "./findParagraphs.ts";
import { anyText } from "./testing/anyText.ts";

const WRAPPED = [
  "The dam above Corvane held on Monday although",
  "the river rose higher than in any spring that",
  "Olsen, who has kept the gates since 1998, can",
  "remember. Nobody was hurt.",
  "The council meets again on Tuesday to decide",
  "what the repair may cost and who will pay it.",
];

const FULL = [
  "On the eve of the feast the ferry sails until 23 h",
  "15. Its crew is paid twice for the late hours and",
  "– nobody knows why – has the next day off, says",
  "Olsen, who keeps the old books of the harbour",
  "company. The bridge is shut all night.",
];

const CITED = [
  "The dam above Corvane held although the river",
  "rose higher than in any spring before (see p.",
  "14) and Olsen, who has kept its gates since the",
  "old king, had gone. Nobody was hurt.",
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
  ["a number that closes a bracket of the line before is no item", CITED.join("\n"), [CITED.join("\n")]],
  ["a number or dash that a sentence was wrapped before is no item", FULL.join("\n"), [FULL.join("\n")]],
  ["white space at the sides is left out", "  \n One. \n\n", ["One."]],
  ["nothing", " \n ", []],
])("%s", (_, text, want) => {
  expect(findParagraphs(text).map(([start, end]) => text.slice(start, end))).toEqual(want);
});

it("are all of a text but the white space between them", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const [start, end] of findParagraphs(text)) {
        expect(text.slice(at, start).trim()).toBe("");
        expect(text.slice(start, end).trim()).not.toBe("");
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});
