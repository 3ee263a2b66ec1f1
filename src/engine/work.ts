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
  /** How often steps were asked for past the limit: who sees it grow knows that what was done meanwhile was cut. */
  readonly refused: number;
  report(step: Step, done: number, expected: number): void;
}

export function startWork(limit = DEFAULT_STEP_LIMIT, onProgress?: (progress: Progress) => void): Work {
  let spent = 0;
  let refused = 0;
  return {
    spend(steps) {
      spent += steps;
      if (spent <= limit) return true;
      // Where there is nothing to do nothing is cut.
      if (steps > 0) refused++;
      return false;
    },
    get spent() {
      return spent;
    },
    get refused() {
      return refused;
    },
    report(step, done, expected) {
      onProgress?.({ step, done, expected });
    },
  };
}
