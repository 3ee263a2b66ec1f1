import type { Claim, Span } from "../model.ts";
import { blanked } from "./blanked.ts";

/** The characters of a claim, asides blanked so that offsets hold: the mark of a footnote may stand on a word and is no part of it. */
export function claimLine(text: string, { start, end, asides }: Claim): string {
  const line = text.slice(start, end);
  return asides.length === 0
    ? line
    : blanked(line, ...asides.map(([from, to]): Span => [from - start, to - start]));
}
