import type { Span } from "../model.ts";
import { type Break, unmarkedBreak } from "./findBreaks.ts";
import type { PassContext } from "./passes.ts";

/** Puts breaks before the offsets that `startsIn` finds inside the sentences so far. */
export function addStarts(
  breaks: readonly Break[],
  { text, start, end }: PassContext,
  startsIn: (sentence: Span) => readonly number[],
): readonly Break[] {
  const added: Break[] = [];
  for (let k = 0; k <= breaks.length; k++) {
    const sentence: Span = [breaks[k - 1]?.next ?? start, breaks[k]?.end ?? end];
    for (const at of startsIn(sentence)) added.push(unmarkedBreak(text, { start, at, end }));
  }
  return added.length === 0 ? breaks : [...breaks, ...added].toSorted((a, b) => a.next - b.next);
}
