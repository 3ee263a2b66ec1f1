import type { Span } from "../model.ts";

/** The text with spaces in place of some stretches. */
export function blanked(text: string, ...spans: readonly Span[]): string {
  let result = text;
  for (const [from, to] of spans) result = result.slice(0, from) + " ".repeat(to - from) + result.slice(to);
  return result;
}
