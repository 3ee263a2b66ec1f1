import { describe, expect, it } from "vitest";
import { type Cue, type CueKind, ROW_WEIGHTS } from "../model.ts";
import { LOWEST_FACT_WEIGHT, type Weighed, weightOf } from "./weight.ts";

const plain: Weighed = { status: "reworded", moved: false, certain: true, cues: [], clauses: [] };
const cue = (kind: CueKind): Cue => ({ kind, left: [0, 1], right: null, values: { left: "a", right: null } });

describe("weightOf", () => {
  it("puts facts in the order of the contract, all above what is one-sided", () => {
    const order: CueKind[] = [
      "negation",
      "number",
      "quote",
      "name",
      "date",
      "attribution",
      "hedge",
      "quantifier",
      "agent",
    ];
    const weights = order.map((kind) => weightOf({ ...plain, cues: [cue(kind)] }));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(order.length);
    expect(Math.min(...weights)).toBe(LOWEST_FACT_WEIGHT);
    expect(LOWEST_FACT_WEIGHT).toBeGreaterThan(ROW_WEIGHTS.oneSided);
  });

  it("goes by the weightiest of several", () => {
    expect(weightOf({ ...plain, cues: [cue("agent"), cue("number")] })).toBe(
      weightOf({ ...plain, cues: [cue("number")] }),
    );
  });

  it("puts a clause before doubt, doubt before other words, those before a move, that before nothing", () => {
    const same: Weighed = { ...plain, status: "same" };
    const weights = [
      weightOf({ ...plain, clauses: [{ left: [0, 1], right: null }] }),
      weightOf({ ...same, certain: false }),
      weightOf(plain),
      weightOf({ ...same, moved: true }),
      weightOf(same),
    ];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(weights.length);
    expect(weights.at(-1)).toBe(0);
  });

  it("gives a name written otherwise no weight of its own", () => {
    expect(weightOf({ ...plain, cues: [cue("variant")] })).toBe(weightOf(plain));
  });
});
