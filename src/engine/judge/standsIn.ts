import type { Reading, Word } from "./reading.ts";

/** Whether a word stands somewhere in some claims, in the same form. */
export function standsIn(word: Word, readings: readonly Reading[]): boolean {
  return readings.some(({ words }) => words.some((other) => other.normal === word.normal));
}
