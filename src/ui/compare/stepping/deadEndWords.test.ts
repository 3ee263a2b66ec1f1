import { expect, it } from "vitest";
import type { DeadEnd } from "../../../workspace/reading.ts";
import { type Filter, NO_FILTER } from "../../../workspace/rowFilter.ts";
import { deadEndWords } from "./deadEndWords.ts";

const FACTS: Filter = { kind: "facts" };

it.each<[DeadEnd, Filter, string]>([
  [{ kind: "end", end: "last", wanted: NO_FILTER }, NO_FILTER, "Last difference"],
  [{ kind: "end", end: "first", wanted: NO_FILTER }, FACTS, "First changed fact"],
  [{ kind: "end", end: "last", wanted: FACTS }, NO_FILTER, "No later changed fact"],
  [{ kind: "end", end: "first", wanted: { kind: "uncertain" } }, NO_FILTER, "No earlier uncertain match"],
  [{ kind: "one-place" }, NO_FILTER, "This claim has not moved"],
  [{ kind: "told-once" }, FACTS, "This claim is told nowhere else"],
])("%o under %o: %s", (deadEnd, filter, words) => {
  expect(deadEndWords(deadEnd, filter, { wording: "versions" })).toBe(words);
});
