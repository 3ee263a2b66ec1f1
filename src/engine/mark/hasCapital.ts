import type { Token } from "../words/tokens.ts";

/** Whether the first letter of a word is a capital; iPhone has none. */
export function hasCapital({ surface }: Token): boolean {
  return /^\P{L}*[\p{Lu}\p{Lt}]/u.test(surface);
}
