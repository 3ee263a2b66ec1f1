import { describe, expect, it } from "vitest";
import { mirrored, told } from "../testing/judged.ts";

const BESIDE = { leftBeside: "Rain fell.", rightBeside: "Rain fell." };

describe("quantifierCues", () => {
  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    [
      "most against some",
      "Most of the orders came from Asia.",
      "Some of the orders came from Asia.",
      "Most -> Some",
    ],
    [
      "all against many",
      "The strike hit all shops in town.",
      "Many stores in town were hit by the strike.",
      "all -> Many",
    ],
    ["dozens against several", "Dozens of boats sank.", "Several boats sank.", "Dozens -> Several"],
    ["dozens against hundreds", "Dozens of boats sank.", "Hundreds of boats sank.", "Dozens -> Hundreds"],
    ["all against almost all", "All boats sank.", "Almost all boats sank.", "All -> Almost all"],
    ["half against all", "Half of the crew fell ill.", "All of the crew fell ill.", "Half of -> All"],
  ])("tells %s", (_, left, right, ...cues) => {
    expect(told("quantifier", { left, right, ...BESIDE })).toEqual(cues);
  });

  it.each<[what: string, left: string, right: string]>([
    ["both and neither", "Neither the mayor nor her aide came.", "The mayor and her aide both stayed away."],
    ["half of an hour", "It opened at half past nine.", "It opened at 9:30."],
    ["words of one class", "Many boats sank.", "A lot of boats sank."],
    ["every month", "It costs 18 crowns every month.", "It costs 18 crowns a month."],
    ["some before a number", "Some 700 boats sank.", "700 boats sank."],
    ["at all, after all", "It did not rain at all.", "It did not rain."],
    ["a half told by its sign", "Cut half an onion.", "Cut ½ an onion."],
  ])("is silent on %s", (_, left, right) => {
    expect(told("quantifier", { left, right, ...BESIDE })).toEqual([]);
  });

  it.each<[what: string, left: string, right: string]>([
    [
      "two of each side for other things",
      "All boats left and few guards slept.",
      "Some tents fell and most bakers fled.",
    ],
    ["two against one for another thing", "All boats left and few guards slept.", "Most bakers fled."],
  ])("holds nothing against each other of %s", (_, left, right) => {
    expect(told("quantifier", { left, right, ...BESIDE })).toEqual([]);
    expect(told("quantifier", { left: right, right: left, ...BESIDE })).toEqual([]);
  });

  it.each<[what: string, left: string, right: string, ...cues: string[]]>([
    [
      "the one of two that is gone",
      "Many boats sank and many houses burned.",
      "Many houses burned.",
      "Many -> –",
    ],
    ["both, where nobody says how many", "Both boats sank.", "The boats sank.", "Both -> –"],
    [
      "half of something, where other numbers stand",
      "Half of the crew fell ill.",
      "The crew fell ill on 3 days.",
      "Half of -> –",
    ],
    [
      "all beside some that hedges a number",
      "Some 700 boats and all nets sank.",
      "700 boats and nets sank.",
      "all -> –",
    ],
    [
      "all before some that hedges a number",
      "All nets and some 700 boats sank.",
      "Nets and 700 boats sank.",
      "All -> –",
    ],
    [
      "all beside a number that holds a half",
      "An hour and a half passed for all guards.",
      "90 minutes passed for guards.",
      "all -> –",
    ],
    ["dozens against hundreds", "Dozens of boats sank.", "936 boats sank.", "Dozens -> –"],
    [
      "all, where one of two sentences keeps its word",
      "All boats left.",
      "It rained. Boats left.",
      "All -> –",
    ],
    [
      "many among a few words that are gone behind others",
      "The valve keeps the right pressure with many other parts.",
      "The valve keeps the right pressure.",
      "many -> –",
    ],
    [
      "many among a few words that are gone between others",
      "The valve keeps many parts at the right pressure.",
      "The valve keeps the right pressure.",
      "many -> –",
    ],
    [
      "many among a few words that are gone before others",
      "Many burst, and the valve keeps the right pressure.",
      "The valve keeps the right pressure.",
      "Many -> –",
    ],
  ])("tells of two lone sentences %s", (_, left, right, ...cues) => {
    expect(told("quantifier", { left, right })).toEqual(cues);
    expect(told("quantifier", { left: right, right: left })).toEqual(cues.map(mirrored));
  });

  it.each<[what: string, left: string, right: string]>([
    [
      "one that has its equal in other words",
      "Many boats sank and a lot of houses burned.",
      "A lot of houses burned.",
    ],
    ["both, where the other says two", "It rained. Both boats sank.", "The 2 boats sank. It rained."],
    ["both, where the other denies it of neither", "Neither bidder signed.", "Both bidders signed."],
    ["all, where the other denies it of none", "All of the jars broke.", "None of the jars broke."],
    [
      "both, where the other says neither",
      "The mayor and her aide both stayed away.",
      "Neither the mayor nor her aide came.",
    ],
    [
      "half, where the other says 50 percent",
      "It rained. Half of the crew fell ill.",
      "50 percent of the crew fell ill. It rained.",
    ],
    ["dozens that a number holds", "Dozens of boats sank.", "36 boats sank."],
    [
      "many among many words that are gone before others",
      "Many of its old parts burst, and the valve keeps the right pressure.",
      "The valve keeps the right pressure.",
    ],
    [
      "many among many words that are gone between others",
      "The valve keeps much of what many old brass parts should keep at the right pressure.",
      "The valve keeps the right pressure.",
    ],
    [
      "many in five words that are gone",
      "Many of its old red parts burst. The valve keeps parts right.",
      "The valve keeps parts right. It burst.",
    ],
  ])("is silent between two lone sentences on %s", (_, left, right) => {
    expect(told("quantifier", { left, right })).toEqual([]);
    expect(told("quantifier", { left: right, right: left })).toEqual([]);
  });

  it("tells one that a lone sentence lacks, but not where its words went with it", () => {
    expect(told("quantifier", { left: "All boats left.", right: "Boats left." })).toEqual(["All -> –"]);
    expect(
      told("quantifier", {
        left: "The valve keeps the right pressure and does not depend on many other parts.",
        right: "The valve keeps the right pressure.",
      }),
    ).toEqual([]);
  });

  it("tells all but two", () => {
    const tellings = { left: "All but two of the boats sank.", right: "Only two of the boats sank." };
    expect(told("quantifier", tellings)).toEqual(["All but two -> –"]);
  });

  it("reads German and Chinese", () => {
    expect(
      told("quantifier", { left: "Alle Läden schließen.", right: "Viele Läden schließen.", language: "de" }),
    ).toEqual(["Alle -> Viele"]);
    expect(
      told("quantifier", { left: "召回涉及所有车辆。", right: "召回涉及部分车辆。", language: "zh" }),
    ).toEqual(["所有 -> 部分"]);
  });
});
