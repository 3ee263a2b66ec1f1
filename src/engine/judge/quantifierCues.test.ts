import { describe, expect, it } from "vitest";
import { told } from "./testing/judged.ts";

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
  ])("is silent on %s", (_, left, right) => {
    expect(told("quantifier", { left, right, ...BESIDE })).toEqual([]);
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
