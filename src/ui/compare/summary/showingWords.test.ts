import { expect, it } from "vitest";
import type { Filter } from "../../../workspace/rowFilter.ts";
import { showingWords } from "./showingWords.ts";

const states = (...names: ("same" | "reworded" | "dropped" | "added")[]): Filter => ({
  kind: "states",
  states: new Set(names),
});

it.each([
  [states("reworded"), 11, "versions", "11 reworded claims"],
  [states("dropped"), 1, "versions", "1 dropped claim"],
  [states("dropped"), 3, "reports", "3 claims only in A"],
  [states("same"), 1, "reports", "1 claim that is the same"],
  [states("reworded", "added"), 1_400, "reports", "1,400 claims"],
  [{ kind: "facts" }, 6, "versions", "6 claims that change a fact"],
  [{ kind: "cue", cue: "number" }, 1, "versions", "1 claim whose number differs"],
  [{ kind: "cue", cue: "variant" }, 2, "versions", "2 claims with something written differently"],
  [{ kind: "uncertain" }, 1, "versions", "1 uncertain match"],
] as const)("%o leaves %i in %s", (filter, count, wording, words) => {
  expect(showingWords(filter, count, wording)).toBe(words);
});
