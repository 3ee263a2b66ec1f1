import type { Word } from "./reading.ts";

/** Whether a word begins with a capital; iPhone does not. */
export function isCapitalised({ surface }: Pick<Word, "surface">): boolean {
  return /^\p{Lu}/u.test(surface);
}
