import type { Span } from "../model.ts";
import { type Break, unmarkedBreak } from "./findBreaks.ts";
import type { PassContext } from "./passes.ts";

/** Puts breaks before the offsets that `startsIn` finds inside the sentences so far. */
export function addStarts(
  breaks: readonly Break[],
  { text, start, end }: PassContext,
  startsIn: (sentence: Span) => readonly number[],
): readonly Break[] {
  const starts = [start, ...breaks.map((found) => found.next)];
  const ends = [...breaks.map((found) => found.end), end];
  const added = starts.flatMap((from, i) =>
    startsIn([from, ends[i]!]).map((at) => unmarkedBreak(text, { start, at, end })),
  );
  return added.length === 0 ? breaks : [...breaks, ...added].toSorted((a, b) => a.next - b.next);
}
