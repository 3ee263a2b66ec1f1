import { expect, it } from "vitest";
import { rowsOf } from "../../../workspace/makeRows.ts";
import { type Told, tell } from "../../../workspace/testing/tell.ts";
import { bothWithSources } from "./bothWithSources.ts";

const NAMES = { left: "morning.txt", right: "evening.txt" };

it.each<[string, Told, string]>([
  [
    "a reworded claim has both texts",
    { both: "The [-old-]{+new+} deck." },
    "The old deck.\n— morning.txt, sentence 2\n\nThe new deck.\n— evening.txt, sentence 2",
  ],
  [
    "a dropped one",
    { left: "Two left." },
    "Two left.\n— morning.txt, sentence 2\n\nNot found in evening.txt",
  ],
  [
    "an added one begins with its words too",
    { right: "Two came." },
    "Two came.\n— evening.txt, sentence 2\n\nNot found in morning.txt",
  ],
])("%s", (_, told, copied) => {
  const { left, right, comparison } = tell([{ both: "Seven voted." }, told]);
  const [, group] = rowsOf(comparison, { left: left.text, right: right.text }).groups;
  expect(bothWithSources(group!, { names: NAMES })).toBe(copied);
});

it("says where a text tells the claim elsewhere, not that it lacks it", () => {
  const { left, right, comparison } = tell([
    { both: "Seven voted." },
    { left: "Seven did vote.", echoes: 0 },
  ]);
  const [, group] = rowsOf(comparison, { left: left.text, right: right.text }).groups;
  expect(bothWithSources(group!, { names: NAMES })).toBe(
    "Seven did vote.\n— morning.txt, sentence 2\n\nTold elsewhere in evening.txt, sentence 1",
  );
});
