import { expect, it } from "vitest";
import { shortValues } from "./shortValues.ts";

const LONG = "We cannot promise a safe crossing on that deck before the inspectors have seen it";

it.each([
  ["short values stay", "three", "five", "three", "five"],
  ["nothing on a side is said", "may", null, "may", "nothing"],
  [
    "long ones begin before the first word that differs",
    `${LONG} again`,
    `${LONG.toLowerCase()} twice`,
    "…it again",
    "…it twice",
  ],
  ["one that goes on where the other ends", LONG, `${LONG}, he said`, "…seen it", "…seen it, he said"],
  [
    "and are cut at a word",
    LONG,
    "Nobody can",
    "We cannot promise a safe crossing on that deck before the…",
    "Nobody can",
  ],
  [
    "a long value alone is cut too",
    LONG,
    null,
    "We cannot promise a safe crossing on that deck before the…",
    "nothing",
  ],
  ["an emoji is not cut in two", `${"x".repeat(59)}👍`, "y", `${"x".repeat(59)}…`, "y"],
])("%s", (_, left, right, shortLeft, shortRight) => {
  expect(shortValues({ left, right })).toEqual({ left: shortLeft, right: shortRight });
});
