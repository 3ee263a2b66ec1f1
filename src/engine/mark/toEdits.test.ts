import { expect, it } from "vitest";
import { layLine } from "./line.ts";
import type { Piece } from "./piece.ts";
import { canonical, marked } from "./testing/marking.ts";
import { note } from "./testing/notation.ts";
import { toEdits } from "./toEdits.ts";

it.each<[what: string, notation: string]>([
  ["one replacement of up to five words", "They [-left early on that day-]{+stayed+} there"],
  [
    "of six words something dropped and something added",
    "They [-left early on that cold day-] {+stayed+} there",
  ],
  ["words of one side only", "They [-all-] stayed {+at home+}"],
])("%s", (_, notation) => {
  expect(marked(notation)).toBe(canonical(notation));
});

it("tells edits in the order of the left text, also where its claims were turned", () => {
  const { words, texts } = note("[-Old Ann left. | Bob stayed.-]");
  const lines = { left: layLine(words.left.toReversed(), "en"), right: layLine([], "en") };
  const dropped = (at: number): Piece => ({ kind: "changed", left: [at, at + 1], right: [0, 0] });
  const edits = toEdits([dropped(0), dropped(3)], lines);
  expect(edits.map(({ left }) => left && texts.left.slice(...left))).toEqual(["Old", "Bob"]);
});
