import { describe, expect, it } from "vitest";
import { chineseNames } from "./chineseNames.ts";

describe("chineseNames", () => {
  it.each([
    ["places", "德国总理抵达杭州。", ["德国", "杭州"]],
    ["places in traditional characters, as the simplified ones", "德國總理抵達蘇州。", ["德国", "苏州"]],
    ["the longest place", "墨西哥城昨夜下雨。", ["墨西哥城"]],
    ["days of the week in one form", "星期一开幕，周四闭幕，禮拜天休息。", ["周一", "周四", "周日"]],
    ["a foreign name by what follows its dot", "歌手玛丽·温德尔到场。", ["温德"]],
    ["a person behind an office", "市长钱有望在会上发言。", ["钱有望"]],
    ["a person before what they said", "会后，方立新说路会修好。", ["方立新"]],
    ["no common words", "何时开会，大家都在等。", []],
    ["nothing where there is no Han character", "Mayor Wu spoke in Berlin.", []],
  ])("finds %s", (_, line, names) => {
    expect(chineseNames(line)).toEqual(names);
  });
});
