import { holds, type Reading, type Word } from "./reading.ts";

/** Whether a word stands somewhere in some claims, in the same form. */
export function standsIn(word: Word, readings: readonly Reading[]): boolean {
  for (const reading of readings) if (holds(reading, word.normal)) return true;
  return false;
}
