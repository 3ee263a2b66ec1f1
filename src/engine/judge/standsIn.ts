import type { Reading, Word } from "./reading.ts";

/** Whether a word stands somewhere in some claims, in the same form. */
export function standsIn(word: Word, readings: readonly Reading[]): boolean {
  for (const reading of readings) if (reading.holds(word.normal)) return true;
  return false;
}
