import { describe, expect, it } from "vitest";
import { compare } from "../engine/compare.ts";
import { headlinesSentence, setAsideDiffers } from "./outsideClaims.ts";

const BODY = "The council met on Tuesday. It voted 7-4.";

function compared(left: string, right: string) {
  return compare({ name: "a", text: left, language: "en" }, { name: "b", text: right, language: "en" });
}

describe("headlinesSentence", () => {
  it.each([
    ["the same headline", "Bridge shut for a month", "Bridge shut for a month", null],
    ["a headline reworded", "Bridge shut for a month", "Bridge shut for a year", "Their headlines differ."],
    ["a headline in one alone", "Bridge shut for a month", "", "Their headlines differ."],
  ])("%s", (_, left, right, said) => {
    expect(headlinesSentence(compared(`${left}\n\n${BODY}`, `${right}\n\n${BODY}`))).toBe(said);
  });

  it("is silent where the counts tell a difference", () => {
    expect(headlinesSentence(compared(`Bridge shut\n\n${BODY}`, `Bridge open\n\n${BODY} It rained.`))).toBe(
      null,
    );
  });
});

describe("setAsideDiffers", () => {
  it.each([
    ["another by-line", "By Ana Reyes", "By Paul Ott", true],
    ["the same by-line", "By Ana Reyes", "By  Ana Reyes", false],
  ])("%s", (_, one, other, differs) => {
    const [left, right] = [`${one}\n\n${BODY}`, `${other}\n\n${BODY}`];
    expect(setAsideDiffers(compared(left, right), { left, right })).toBe(differs);
  });

  it("looks at a dateline inside a sentence", () => {
    const [left, right] = [`CORVANE, 3 March — ${BODY}`, `CORVANE, 4 March — ${BODY}`];
    expect(setAsideDiffers(compared(left, right), { left, right })).toBe(true);
  });
});
