import { describe, expect, it } from "vitest";
import { CASES } from "./cases.ts";
import { goals } from "./goals.ts";
import type { Measurement } from "./measure.ts";
import type { Result } from "./table.ts";
import type { ToolName } from "./tools.ts";

const KILLED: Measurement = { kind: "killed", afterMs: 5000 };
const CRASHED: Measurement = { kind: "crashed", message: "heap" };

function took(ms: number, peakMiB = 100): Measurement {
  return { kind: "measured", first: ms, median: ms, answer: "whole", peakMiB };
}

function result(caseId: string, tool: ToolName, measurement: Measurement): Result {
  return { case: CASES.find(({ id }) => id === caseId)!, tool, limited: false, measurement };
}

describe("goals", () => {
  it("says of each what was measured, and whether it is met", () => {
    expect(
      goals([
        result("a/en/10240", "claimdiff", took(20)),
        result("a/en/10240", "diff", took(10)),
        result("b/4k", "claimdiff", took(10)),
        result("b/4k", "diff", took(2000)),
        result("b/4k", "vsCode", took(1000)),
        result("e/100", "claimdiff", took(10)),
        result("e/1000", "claimdiff", took(100)),
      ]),
    ).toEqual([
      "MISSED a 10 KiB: of the time of diffWords: 2.00 (goal: at most 1)",
      "met    b 4 thousand words: lead over the fastest other: 100.00 (goal: at least 50)",
      "met    e 100 sentences to 1,000 sentences: growth per tenfold text: 10.00 (goal: at most 12)",
      "met    e 100 sentences: MiB at most held: 100.00 (goal: at most 1024)",
      "met    e 1,000 sentences: MiB at most held: 100.00 (goal: at most 1024)",
    ]);
  });

  it.each([
    ["killed", KILLED],
    ["crashed", CRASHED],
  ])("says that nothing was measured where our own run was %s", (_, measurement) => {
    expect(
      goals([
        result("a/en/10240", "claimdiff", measurement),
        result("a/en/10240", "diff", took(6000)),
        result("b/4k", "claimdiff", took(10)),
        result("b/16k", "claimdiff", measurement),
        result("b/16k", "diff", KILLED),
        result("e/100", "claimdiff", measurement),
        result("d/en/102400", "claimdiff", measurement),
        result("d/one word repeated/102400", "claimdiff", took(1)),
      ]),
    ).toEqual([
      "NOT MEASURED a 10 KiB: of the time of diffWords (goal: at most 1)",
      "NOT MEASURED b 16 thousand words: lead over the fastest other (goal: at least 50)",
      "NOT MEASURED b 4 thousand words to 16 thousand words: growth per tenfold text (goal: at most 12)",
      "NOT MEASURED e 100 sentences: MiB at most held (goal: at most 1024)",
      "NOT MEASURED d one word repeated, 100 KiB: of an ordinary text (goal: at most 5)",
    ]);
  });

  it("counts another tool that was killed with the time it was given, and one that crashed not at all", () => {
    const own = result("b/4k", "claimdiff", took(10));
    expect(goals([own, result("b/4k", "diff", KILLED), result("b/4k", "vsCode", CRASHED)])).toEqual([
      "met    b 4 thousand words: lead over the fastest other: 500.00 (goal: at least 50)",
    ]);
    expect(goals([own, result("b/4k", "vsCode", CRASHED)])).toEqual([]);
  });
});
