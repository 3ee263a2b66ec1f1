import { describe, expect, it } from "vitest";
import { clausesOf } from "./testing/judged.ts";

const BESIDE = {
  leftBeside: "Rain fell on the harbour all night.",
  rightBeside: "Rain fell on the harbour all night.",
};

describe("findClauses", () => {
  it.each<[what: string, left: string, right: string, ...clauses: string[]]>([
    [
      "what follows the last comma",
      "The council approved the tram line, its largest public contract since the war.",
      "The council approved the tram line.",
      "-its largest public contract since the war",
    ],
    [
      "what follows an and",
      "The minister opened the reservoir and promised cheaper bread for pensioners.",
      "The minister opened the reservoir.",
      "-promised cheaper bread for pensioners",
    ],
    [
      "a relative clause without a comma",
      "The judge dismissed the claim of the baker.",
      "The judge dismissed the claim of the baker who had sued twice before.",
      "+who had sued twice before",
    ],
    [
      "the beginning of a quotation",
      '"We still lack half the figures, but the bridge will open in May," she said.',
      '"The bridge will open in May," she said.',
      "-We still lack half the figures",
    ],
    [
      "one on each side, at unlike places",
      "After a stormy night of talks, the council approved the tram line.",
      "The council approved the tram line, which needs a dozen new bridges.",
      "-After a stormy night of talks",
      "+which needs a dozen new bridges",
    ],
  ])("tells %s", (_, left, right, ...clauses) => {
    expect(clausesOf({ left, right, ...BESIDE })).toEqual(clauses);
  });

  it.each<[what: string, left: string, right: string]>([
    [
      "other words at the same place",
      "The yard closed, since orders had dried up.",
      "The yard closed, because nobody bought ferries.",
    ],
    [
      "other forms of the same words",
      "The yard closed, laying off its welders.",
      "The yard closed and welders were laid off.",
    ],
    [
      "a claim reworded throughout",
      "Dearer steel weighed on earnings, the firm conceded.",
      "Higher metal prices hurt profit, it said.",
    ],
    ["what a cue tells", "He left by the gate, according to two night guards.", "He left by the gate."],
    ["who its source is", "He left, according to two guards who saw him go.", "He left."],
    ["short additions", "The yard closed on Monday evening.", "The yard closed."],
  ])("is silent on %s", (_, left, right) => {
    expect(clausesOf({ left, right, ...BESIDE })).toEqual([]);
  });

  it("is silent on what another sentence of the other text says", () => {
    const left = "The council approved the tram line, its largest public contract since the war.";
    const right = "The council approved the tram line.";
    expect(
      clausesOf({
        left,
        right,
        ...BESIDE,
        rightBeside: "It is the largest public contract the town has signed since the war.",
      }),
    ).toEqual([]);
  });

  it.each([
    [
      "its sum of money",
      "The firm lost a third of its buyers, on sales of $1.87bn.",
      "The firm lost a third of its buyers.",
      "Revenue was $1.87 billion.",
    ],
    [
      "its day",
      "The toll, which takes effect on 1 March, hurts drivers.",
      "The toll hurts drivers.",
      "The law comes into force in March.",
    ],
    [
      "three of its words",
      "Profits rose, as strong appetite for ferry engines outweighed rising steel costs.",
      "Profits rose.",
      "Dear steel was a drag on all makers of ferry engines.",
    ],
  ])("is silent where another sentence has %s", (_, left, right, rightBeside) => {
    expect(clausesOf({ left, right, ...BESIDE, rightBeside })).toEqual([]);
  });

  it("is silent where the other text is nothing but the match", () => {
    const left = "The council approved the tram line, its largest public contract since the war.";
    expect(clausesOf({ left, right: "The council approved the tram line." })).toEqual([]);
  });

  it.each<[language: string, left: string, right: string, ...clauses: string[]]>([
    [
      "de",
      "„Die Sicherheit geht vor, da gibt es keinen Spielraum“, sagte er.",
      "»Die Sicherheit geht vor«, sagte er.",
      "-da gibt es keinen Spielraum",
    ],
    ["zh", "截至周二，公司共接到37起火灾报告。", "公司接到37起火灾报告。", "-截至周二"],
  ])("reads %s", (language, left, right, ...clauses) => {
    expect(clausesOf({ left, right, language, ...BESIDE })).toEqual(clauses);
  });
});
