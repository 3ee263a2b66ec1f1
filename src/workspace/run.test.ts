import { expect, it, vi } from "vitest";
import { type RunListener, startRun } from "./run.ts";
import { fakeEngine } from "./testing/fakeEngine.ts";

const PAIR = { left: { name: "a", text: "" }, right: { name: "b", text: "" } };

it("makes rows bit by bit, and is stopped between two bits", async () => {
  const engine = fakeEngine();
  const listener = { progress: vi.fn(), slow: vi.fn(), done: vi.fn(), failed: vi.fn() } satisfies RunListener;
  const run = startRun(engine, PAIR, listener);
  // By this clock each bit is a long one.
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  await engine.runs[0]?.finish();
  expect(listener.done).not.toHaveBeenCalled();
  run.stop();
  await new Promise((resolve) => setImmediate(resolve));
  clock.mockRestore();
  expect(listener.done).not.toHaveBeenCalled();
});
