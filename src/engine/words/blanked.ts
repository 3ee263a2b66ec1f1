import type { Span } from "../model.ts";

/** The text with spaces in place of some stretches. */
export function blanked(text: string, ...spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  // Piece by piece: a sentence without an end may have thousands.
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    const start = Math.max(at, from);
    pieces.push(text.slice(at, start), " ".repeat(to - start));
    at = to;
  }
  return pieces.join("") + text.slice(at);
}
