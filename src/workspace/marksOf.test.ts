import { expect, it } from "vitest";
import { rowsOf } from "./makeRows.ts";
import { marksOf } from "./marksOf.ts";
import { STORM } from "./testing/storm.ts";
import { type Told, tell } from "./testing/tell.ts";

it.each<[string, readonly Told[], string]>([
  ["none where all is the same", [{ both: "Seven voted." }], ""],
  ["what one text alone has", [{ both: "Seven voted." }, { left: "Two left." }], "tint"],
  ["a reworded sentence and its words", [{ both: "The [-old-]{+new+} deck." }], "bar word"],
  ["words that moved in a sentence", [{ both: "[^On Monday^] he left {^on Monday^}." }], "bar moved-words"],
  [
    "a changed fact",
    [{ both: "All [-six-]{+seven+} voted.", cues: [["number", "six", "seven"]] }],
    "bar fact",
  ],
])("names the marks a comparison has: %s", (_, told, marks) => {
  const { left, right, comparison } = tell(told);
  expect(marksOf(rowsOf(comparison, { left: left.text, right: right.text })).join(" ")).toBe(marks);
});

it("names all of them where all are met, in one order", () => {
  const { left, right, comparison } = tell(STORM);
  const marks = marksOf(rowsOf(comparison, { left: left.text, right: right.text }));
  expect(marks.join(" ")).toBe("bar tint word fact moved moved-words variant uncertain");
});
