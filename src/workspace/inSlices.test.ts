import { expect, it, vi } from "vitest";
import { atOnce, inSlices } from "./inSlices.ts";

/** Counts up; each step takes a millisecond by a clock of its own. */
function* counting(to: number): Generator<undefined, number> {
  for (let i = 0; i < to; i++) {
    now += 1;
    yield;
  }
  return to;
}

let now = 0;
vi.spyOn(performance, "now").mockImplementation(() => now);

it("does short work at once", async () => {
  const isWanted = vi.fn(() => true);
  expect(await inSlices(counting(20), isWanted)).toBe(20);
  expect(isWanted).not.toHaveBeenCalled();
});

it("lets others in between the slices of long work", async () => {
  let turns = 0;
  let others = setImmediate(function turn() {
    turns += 1;
    others = setImmediate(turn);
  });
  expect(await inSlices(counting(1000))).toBe(1000);
  clearImmediate(others);
  expect(turns).toBeGreaterThan(0);
});

it("leaves off what is no longer wanted", async () => {
  let asked = 0;
  expect(await inSlices(counting(1000), () => ++asked < 3)).toBeNull();
  expect(asked).toBe(3);
});

it("does the same at once where nobody waits", () => {
  expect(atOnce(counting(1000))).toBe(1000);
});
