import { describe, expect, it } from "vitest";
import { compare } from "../compare.ts";

const summaryOf = (left: string, right: string) =>
  compare({ name: "a", text: left, language: "en" }, { name: "b", text: right, language: "en" }).summary;

describe("summary", () => {
  it("counts each row once, as what it is first of all", () => {
    const left =
      "The mill closed in May. Its owner blamed the drought for it. Forty people lost their jobs. A buyer was never found.";
    const right =
      "Forty people lost their jobs. The mill closed in May. Its owner blamed the long drought for it. The river is full again.";
    expect(summaryOf(left, right)).toMatchObject({
      rows: 5,
      same: 1,
      reworded: 1,
      moved: 1,
      dropped: 1,
      added: 1,
    });
  });

  it("says how much of each text is in the other, by words", () => {
    const left = "The mill closed in May. Nobody knows why it did.";
    const { share } = summaryOf(left, "The mill closed in May.");
    expect(share).toEqual({ leftInRight: 0.5, rightInLeft: 1 });
  });

  it("has no share where there is no text", () => {
    expect(summaryOf("", "").share).toEqual({ leftInRight: 0, rightInLeft: 0 });
  });

  it("counts furniture apart and headings not at all", () => {
    const left = "Mill closes\n\nThe mill closed in May.\n\n© The Valley Post. All rights reserved.";
    const right = "Mill shuts down\n\nThe mill closed in May.";
    expect(summaryOf(left, right)).toMatchObject({ rows: 1, same: 1, furniture: 2 });
  });

  it("counts a row that changes a fact, and not one that only spells a name otherwise", () => {
    const left = "Three boats left with Irena Malenko on board. The harbour was calm all morning.";
    expect(summaryOf(left, left.replace("Three", "Five")).changedFacts).toBe(1);
    expect(summaryOf(left, left.replace("Irena", "Irina")).changedFacts).toBe(0);
  });
});
