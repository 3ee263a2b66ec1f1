import type { Reading, Word } from "./reading.ts";

/** Whether a word stands somewhere in some claims, in the same form. */
export function standsIn(word: Word, readings: readonly Reading[]): boolean {
  for (const { words } of readings) for (const other of words) if (other.normal === word.normal) return true;
  return false;
}
