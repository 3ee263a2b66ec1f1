import type { Token } from "../words/tokens.ts";

/** Whether the first letter of a word is a capital; iPhone has none. */
export function hasCapital({ surface }: Token): boolean {
  const first = surface.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return false;
  if (first >= 0x41 && first <= 0x5a) return true;
  return /^\P{L}*[\p{Lu}\p{Lt}]/u.test(surface);
}
