import { describe, expect, it } from "vitest";
import { told } from "./testing/judged.ts";

describe("agentCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    [
      "who did it, gone",
      "Two men were arrested by border guards in a barn.",
      "Two men were arrested in a barn.",
      "by border guards -> –",
    ],
    [
      "who did it, new",
      "Shots were fired from the hill.",
      "Shots were fired by rebels from the hill.",
      "– -> by rebels",
    ],
    [
      "who did it, where one side says it actively",
      "Police shot the driver near the gate.",
      "The driver was shot near the gate.",
      "Police -> –",
    ],
    [
      "whoever did it to her",
      "The council turned her down on Monday.",
      "She was turned down on Monday.",
      "council -> –",
    ],
    [
      "a participle unlike its past",
      "The mill has been taken.",
      "Armed rebels took the mill at dawn.",
      "– -> Armed rebels",
    ],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("agent", { left, right })).toEqual(cues);
  });

  it.each<[what: string, left: string, right: string]>([
    ["another who", "He was shot by police.", "He was shot by soldiers."],
    ["by and a time", "The road was repaired by 3 May.", "The road was repaired."],
    ["by doing", "The road was repaired by laying gravel.", "The road was repaired."],
    ["another verb", "He was shot by police.", "He was hurt."],
    [
      "an active verb with the same who",
      "Police shot the driver near the gate.",
      "The driver was shot by police near the gate.",
    ],
    ["something else done", "Police shot the driver.", "A horse was shot, and the driver fled."],
    ["a pronoun", "They dismissed forty welders.", "Forty welders were dismissed."],
    ["who is spoken of otherwise", "The bank sold the mill.", "The mill was sold, said the bank."],
    ["what a thing is called", "It was called by its old name.", "It was called that."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("agent", { left, right })).toEqual([]);
  });
});
