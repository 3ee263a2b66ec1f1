import { expect, it } from "vitest";
import { canonical, marked } from "./testing/marking.ts";

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
