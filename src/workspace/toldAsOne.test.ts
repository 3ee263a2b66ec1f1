import { expect, it } from "vitest";
import { rowsOf } from "./makeRows.ts";
import { type Told, tell } from "./testing/tell.ts";
import { toldAsOne } from "./toldAsOne.ts";

function readsAsOne(both: string): boolean {
  const told: Told = { both };
  const { left, right, comparison } = tell([told]);
  const [group] = rowsOf(comparison, { left: left.text, right: right.text }).groups;
  return toldAsOne(group!) !== null;
}

it.each<[string, string]>([
  ["few words that differ", "The [-old-]{+new+} deck was inspected on Monday."],
  ["words that moved within a sentence", "[^On Monday^] the old deck was inspected {^on Monday^}."],
  [
    "a sentence cut where its end is marked",
    "The deck was inspected on Monday[-, at ten-]{+.| It was ten+}.",
  ],
  [
    "sentences joined where the end of the first is marked",
    "The deck was closed[-.| It was-]{+ and+} inspected on Monday.",
  ],
  ["as many sentences on both sides", "The [-old-]{+new+} deck was closed.| Nobody was [-hurt-]{+harmed+}."],
])("is one text with %s", (_, both) => expect(readsAsOne(both)).toBe(true));

it.each<[string, string]>([
  [
    "hardly a word is kept",
    "[-The old deck-]{+A ferry lying-} at the [-quay was inspected-]{+bridge had burnt down+}.",
  ],
  [
    "words moved between sentences",
    "The ferry, [^built in Telmouth in^] 1911, was sold[-.-]{+.| It was+} {^built in Telmouth in^} that year.",
  ],
])("is told text by text where %s", (_, both) => expect(readsAsOne(both)).toBe(false));
