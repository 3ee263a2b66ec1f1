import { describe, expect, it } from "vitest";
import { readingsOf } from "../testing/judged.ts";
import { holds, holdsFact, inText, isFact, isInDate, numbersIn, textOf } from "./reading.ts";

/** The claims of two sentences; what is asked is asked of the second, so that its place in the text counts. */
function second(sentence: string, language?: string) {
  return readingsOf(`Es regnete. ${sentence}`, language)[1]!;
}

describe("a claim as the judge reads it", () => {
  it("has words, of which those of grammar are no facts and numbers are", () => {
    const reading = second("She sold the 12 mills.");
    const facts = reading.words.filter(isFact);
    expect(facts.map(({ normal }) => normal)).toEqual(["sold", "12", "mills"]);
    expect(facts.map(({ number }) => number)).toEqual([false, true, false]);
    for (const word of ["sold", "12", "mills"]) expect(holdsFact(reading, word)).toBe(true);
    for (const word of ["she", "the"]) {
      expect(holds(reading, word)).toBe(true);
      expect(holdsFact(reading, word)).toBe(false);
    }
    for (const word of ["rain", "mill", ","]) expect(holds(reading, word)).toBe(false);
  });

  it("says the words of a span of the text", () => {
    const reading = second("She sold it.");
    const [she] = reading.words;
    expect(textOf(reading, [she!.start, she!.end])).toBe("She");
    expect(inText(reading, [0, 3])).toEqual([she!.start, she!.end]);
  });

  it.each([
    ["en", "It sold 12 mills on 3 May 2024.", ["12"], ["3", "may", "2024"]],
    ["en", "It sold 12 mills.", ["12"], []],
    ["en", "On Monday.", [], ["monday"]],
    ["zh", "警方5月3日逮捕了12人。", ["12"], ["5", "月", "3", "日"]],
  ])("tells numbers from dates: %s, %s", (language, sentence, numbers, dated) => {
    const [reading] = readingsOf(sentence, language);
    expect(numbersIn(reading!).map(({ span }) => reading!.line.slice(...span))).toEqual(numbers);
    const inDates = reading!.words.filter((word) => isInDate(reading!, word));
    expect(inDates.map(({ normal }) => normal)).toEqual(dated);
  });
});
