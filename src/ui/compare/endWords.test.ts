import { expect, it } from "vitest";
import { type Filter, NO_FILTER } from "../../workspace/rowFilter.ts";
import { endWords } from "./endWords.ts";

const FACTS: Filter = { kind: "facts" };

it.each<["first" | "last", Filter, Filter, string]>([
  ["last", NO_FILTER, NO_FILTER, "Last difference"],
  ["first", NO_FILTER, FACTS, "First changed fact"],
  ["last", FACTS, NO_FILTER, "No later changed fact"],
  ["first", { kind: "uncertain" }, NO_FILTER, "No earlier uncertain match"],
])("at the %s of %o under %o: %s", (end, wanted, filter, words) => {
  expect(endWords({ end, wanted }, filter, { wording: "versions" })).toBe(words);
});
