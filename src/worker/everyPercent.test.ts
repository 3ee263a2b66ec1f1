import { expect, it } from "vitest";
import type { Progress, Step } from "../engine/model.ts";
import { everyPercent } from "./everyPercent.ts";

type Told = readonly (readonly [step: Step, done: number, expected: number])[];

/** One progress comes so long after the other. */
function sent(progress: Told, apartMs = 50): string[] {
  const messages: Progress[] = [];
  let now = 0;
  const report = everyPercent(
    (p) => messages.push(p),
    () => now,
  );
  for (const [step, done, expected] of progress) {
    now += apartMs;
    report({ step, done, expected });
  }
  return messages.map(({ step, done }) => `${step} ${done}`);
}

it.each([
  [
    "the first of each step",
    [
      ["segment", 0, 1],
      ["align", 0, 9],
      ["mark", 0, 9],
    ],
    ["segment 0", "align 0", "mark 0"],
  ],
  [
    "not the same percent twice",
    [
      ["align", 1000, 1e6],
      ["align", 1001, 1e6],
    ],
    ["align 1000"],
  ],
  [
    "a step that expects nothing",
    [
      ["mark", 0, 0],
      ["mark", 0, 0],
    ],
    ["mark 0"],
  ],
] as const)("lets through %s", (_, progress, expected) => {
  expect(sent(progress)).toEqual(expected);
});

it("leaves out a percent that follows another at once, but no step", () => {
  const progress: Told = [
    ["segment", 0, 1],
    ["segment", 1, 1],
    ["align", 0, 100],
    ["align", 1, 100],
    ["align", 2, 100],
    ["align", 3, 100],
    ["mark", 0, 9],
  ];
  expect(sent(progress, 25)).toEqual(["segment 0", "align 0", "align 2", "mark 0"]);
});

it("sends at most 101 messages for a step, however long", () => {
  const all = Array.from({ length: 50_001 }, (_, done) => ["align", done, 50_000] as const);
  expect(sent(all)).toHaveLength(101);
});
