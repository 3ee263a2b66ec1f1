import { describe, expect, it } from "vitest";
import { uncapitalisedNames } from "./uncapitalisedNames.ts";

describe("uncapitalisedNames", () => {
  it.each([
    ["places", "德国总理抵达杭州。", ["德国", "杭州"]],
    ["places in traditional characters as the simplified ones", "德國總理抵達蘇州。", ["德国", "苏州"]],
    ["the longest place", "墨西哥城昨夜下雨。", ["墨西哥城"]],
    ["days of the week in one form", "星期一开幕，周四闭幕，禮拜天休息。", ["周一", "周四", "周日"]],
    ["a foreign name by what follows its dot", "歌手玛丽·温德尔到场。", ["温德"]],
    ["a person behind an office", "市长钱有望在会上发言。", ["钱有望"]],
    ["a person before what they said", "会后，方立新说路会修好。", ["方立新"]],
    ["no common words", "何时开会，大家都在等。", []],
    [
      "Japanese places, one that no list has too",
      "ドイツの列車が木曜日、滝野市に着いた。",
      ["ドイツ", "木曜", "滝野市"],
    ],
    ["a Japanese person by what they are called", "弁護側は白川真琴被告の控訴を決めた。", ["白川真琴"]],
    [
      "Korean places with what is written behind them",
      "독일 열차가 수요일 부산에 도착했다.",
      ["독일", "수요일", "부산"],
    ],
    ["a Korean person before an office", "어제 윤하늘 시장이 말했다.", ["윤하늘"]],
    [
      "Arabic places with what is written before them",
      "وصل الوزير الألماني إلى بغداد وبيروت",
      ["ألمانيا", "بغداد", "بيروت"],
    ],
    ["no place in the beginning of an Arabic word", "زار المصرف", []],
    ["an Arabic town by what it is", "في مدينة سيدي", ["سيدي"]],
    ["no Arabic town in a word too long for one", `في مدينة ${"سيدي".repeat(7)}`, []],
    ["Persian places and days", "وزیر آلمانی جمعه به شیراز رفت", ["آلمان", "جمعه", "شیراز"]],
    ["Hindi places in one spelling", "जर्मन मंत्री गुरुवार को मेक्सिको गए।", ["जर्मनी", "गुरुवार", "मैक्सिको"]],
    ["nothing in a script with capitals", "Mayor Wu spoke in Berlin on Monday.", []],
  ])("finds %s", (_, line, names) => {
    expect(uncapitalisedNames(line).toSorted()).toEqual([...names].sort());
  });
});
