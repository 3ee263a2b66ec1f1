import { describe, expect, it } from "vitest";
import { told } from "../testing/judged.ts";

const names = (left: string, right: string, language = "zh") => told("name", { left, right, language });

describe("hanNameCues", () => {
  it.each([
    ["the last character", "市长林海生参观了磨坊。", "市长林海文参观了磨坊。", "林海生 -> 林海文"],
    ["another family", "校长王立参观了磨坊。", "校长周宁参观了磨坊。", "王立 -> 周宁"],
    ["names of two lengths", "校长王立表示，磨坊很旧。", "校长周海宁表示，磨坊很旧。", "王立 -> 周海宁"],
    ["another office too", "市长林海生参观了磨坊。", "副市长林海文参观了磨坊。", "林海生 -> 林海文"],
    ["traditional characters", "校長陳海生參觀了磨坊。", "校長陳海文參觀了磨坊。", "陳海生 -> 陳海文"],
    [
      "one of two people who are named twice",
      "市长林海生说，磨坊很旧。市长林海生说，磨坊很贵。",
      "市长林海文说，磨坊很旧。",
      "林海生 -> 林海文",
    ],
  ])("tells %s", (_, left, right, cue) => {
    expect(names(left, right)).toEqual([cue]);
  });

  it.each([
    ["one name", "市长林海生参观了磨坊。", "副市长林海生昨天参观了磨坊。"],
    [
      "a name that the other text has elsewhere",
      "市长林海生参观了磨坊。",
      "市长周宁参观了磨坊，林海生没去。",
    ],
    ["common words", "市长高度评价了磨坊。", "市长高调评价了磨坊。"],
    ["what nothing follows", "磨坊迎来市长林海", "磨坊迎来市长林文"],
    ["no office", "林海生参观了磨坊。", "林海文参观了磨坊。"],
    ["what goes on otherwise", "市长林海生参观了磨坊。", "市长林海文去了磨坊。"],
    ["what begins on no family name", "市长昨日参观了磨坊。", "市长今日参观了磨坊。"],
  ])("is silent on %s", (_, left, right) => {
    expect(names(left, right)).toEqual([]);
    expect(names(right, left)).toEqual([]);
  });

  it.each([
    ["a given name", "田中健一教授は橋を見た。", "田中健二教授は橋を見た。", "田中健一 -> 田中健二"],
    ["another family", "昨日、中村さんが来た。", "昨日、木村さんが来た。", "中村 -> 木村"],
    ["a numeral inside", "鈴木三郎容疑者を逮捕した。", "鈴木五郎容疑者を逮捕した。", "鈴木三郎 -> 鈴木五郎"],
  ])("tells in Japanese %s", (_, left, right, cue) => {
    expect(names(left, right, "ja")).toEqual([cue]);
    expect(told("number", { left, right, language: "ja" })).toEqual([]);
  });

  it.each([
    ["what a professor is", "名誉教授が講演した。", "客員教授が講演した。"],
    ["one of two", "佐藤さんと田中さんが来た。", "佐藤さんと木村さんと小林さんが来た。"],
    ["another title", "昨日、中村さんが来た。", "昨日、木村容疑者が来た。"],
    ["no title", "校長林海生見学した。", "校長林海文見学した。"],
    ["a family of another man", "昨日、田中教授が来た。", "昨日、木村教授が来た。"],
    ["a name told elsewhere", "昨日、中村さんが来た。", "昨日、木村さんが来た。中村さんも来た。"],
  ])("is silent in Japanese on %s", (_, left, right) => {
    expect(names(left, right, "ja")).toEqual([]);
  });
});
