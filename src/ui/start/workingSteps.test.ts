import { describe, expect, it } from "vitest";
import type { Progress } from "../../engine/model.ts";
import { currentStep, percentDone, WORKING_STEPS } from "./workingSteps.ts";

const rows: readonly [Progress | null, name: string, percent: number][] = [
  [null, "Find sentences", 0],
  [{ step: "segment", done: 0, expected: 1 }, "Find sentences", 0],
  [{ step: "segment", done: 1, expected: 1 }, "Match claims", 10],
  [{ step: "align", done: 1, expected: 2 }, "Match claims", 40],
  [{ step: "mark", done: 0, expected: 7 }, "Mark words", 70],
  [{ step: "mark", done: 7, expected: 7 }, "Mark words", 100],
  [{ step: "mark", done: 0, expected: 0 }, "Mark words", 70],
  [{ step: "mark", done: 9, expected: 7 }, "Mark words", 100],
];

describe("the steps of a comparison", () => {
  it.each(rows)("%o", (progress, name, percent) => {
    expect(WORKING_STEPS[currentStep(progress)]?.name).toBe(name);
    expect(percentDone(progress)).toBe(percent);
  });
});
