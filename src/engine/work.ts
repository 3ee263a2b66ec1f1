import type { Progress, Step } from "./model.ts";

/** Enough for two books of 300,000 words each; chosen so that the limit is met by adversarial texts only. */
export const DEFAULT_STEP_LIMIT = 400_000_000;

/**
 * Counts the engine's work in steps and tells how far it is.
 *
 * A step is one small bounded operation: a pair of claims scored, a cell of a word matrix filled. Seconds are never
 * asked for, so that the same input gives the same output on every machine.
 */
export interface Work {
  /** Adds steps and says whether the limit is still ahead; false means: finish coarsely. */
  spend(steps: number): boolean;
  readonly spent: number;
  readonly exhausted: boolean;
  report(step: Step, done: number, expected: number): void;
}

export function startWork(limit = DEFAULT_STEP_LIMIT, onProgress?: (progress: Progress) => void): Work {
  let spent = 0;
  return {
    spend(steps) {
      spent += steps;
      return spent <= limit;
    },
    get spent() {
      return spent;
    },
    get exhausted() {
      return spent > limit;
    },
    report(step, done, expected) {
      onProgress?.({ step, done, expected });
    },
  };
}
