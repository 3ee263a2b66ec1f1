import type { Claim, Span } from "../model.ts";
import { isCompared, type Text } from "../text.ts";

/** Headings and sentences are aligned apart: a title repeats the words of every paragraph. */
export type SequenceKind = "sentence" | "heading";

/** The claims of one kind of one side, in text order; the passes of alignment count in places of this list. */
export interface Sequence {
  /** Index in the text's claims, for each place. */
  readonly claims: readonly number[];
  /** The words to compare, for each place: the claim without its asides. */
  readonly lines: readonly string[];
}

export function sequenceOf(text: Text, kind: SequenceKind): Sequence {
  const claims = text.claims.flatMap((claim, i) =>
    isCompared(claim) && claim.heading === (kind === "heading") ? [i] : [],
  );
  return { claims, lines: claims.map((i) => lineOf(text.text, text.claims[i]!)) };
}

/** A claim's characters with a space in the place of each aside. */
function lineOf(text: string, { start, end, asides }: Claim): string {
  let line = "";
  let at = start;
  for (const [from, to] of asides as readonly Span[]) {
    line += `${text.slice(at, from)} `;
    at = to;
  }
  return line + text.slice(at, end);
}
