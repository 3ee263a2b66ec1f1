import type { Span } from "./model.ts";

/** Whether two stretches of one text share a character; nothing shares none. */
export function spansMeet(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a[0] < b[1] && b[0] < a[1];
}
