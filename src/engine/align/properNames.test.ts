import { describe, expect, it } from "vitest";
import { properNames } from "./properNames.ts";

describe("properNames", () => {
  it.each([
    [
      "capitals inside a sentence",
      "Rain fell on the roofs of Varno for two days and then stopped, said Mila from the post office.",
      "Rain fell.",
      ["Varno", "Mila"],
      [],
    ],
    [
      "a name without capitals where the other text shows that it is one",
      "市长钱有望在会上发言。",
      "钱有望来了。",
      ["钱有望"],
      ["钱有望"],
    ],
    ["one within a longer one", "墨西哥下雨。", "墨西哥城下雨。", ["墨西哥"], ["墨西哥", "墨西哥城"]],
    ["one of pairs of code units", "在市长𠀀𠀁中。歌手玛丽·𠀀𠀁到场。", "𠀂𠀀𠀁", ["𠀀𠀁"], ["𠀀𠀁"]],
    ["none that only begins alike", "市长钱有望在会上发言。", "钱有道来了。", ["钱有望"], []],
  ])("finds %s", (_, left, right, inLeft, inRight) => {
    const found = properNames({ left: [left], right: [right] });
    expect([...found.left].toSorted()).toEqual(inLeft.toSorted());
    expect([...found.right].toSorted()).toEqual(inRight.toSorted());
  });
});
