import type { Claim, Match, Side, Span } from "../engine/model.ts";
import type { Emphasis, Ink } from "./ink.ts";
import type { Run } from "./wrap.ts";

/** What the emphasis of a claim is drawn from. */
export interface MarkedClaim {
  readonly text: string;
  readonly claim: Claim;
  readonly side: Side;
  /** What is marked in it; null where it is in no match. */
  readonly marks: Pick<Match, "edits" | "cues" | "clauses"> | null;
  /** The emphasis where nothing is marked. */
  readonly ground: Emphasis;
}

/**
 * A claim as runs of text and emphasis. Where several marks lie on one place the heaviest shows. Marks with only white
 * space between them are one: "[-red old-]", not "[-red-] [-old-]".
 */
export function markedClaim({ text, claim, side, marks, ground }: MarkedClaim, ink: Ink): Run[] {
  const { start, end } = claim;
  const own = text.slice(start, end);
  const emphases = new Array<Emphasis>(own.length).fill(ground);
  if (marks) {
    for (const cue of marks.cues) if (cue.kind === "variant") paint(cue[side], "variant");
    for (const edit of marks.edits) paint(edit[side], "word");
    for (const cue of marks.cues) if (cue.kind !== "variant") paintFact(cue[side]);
    for (const clause of marks.clauses) paint(clause[side], "clause");
  }
  for (const aside of claim.asides) paint(aside, "quiet");
  return runsOf(own, bridged(own, emphases.map(ink.drawn)));

  function paint(span: Span | null, emphasis: Emphasis): void {
    if (span) emphases.fill(emphasis, Math.max(0, span[0] - start), Math.max(0, span[1] - start));
  }

  /** A cue may span more than the words that differ: a whole quotation for one word of it. */
  function paintFact(span: Span | null): void {
    if (!span) return;
    for (let at = Math.max(0, span[0] - start); at < Math.min(own.length, span[1] - start); at++) {
      if (emphases[at] === "word") emphases[at] = "fact";
    }
  }
}

/** White space between two marks of one emphasis takes it too. */
function bridged(text: string, emphases: readonly Emphasis[]): Emphasis[] {
  const all = [...emphases];
  for (const { index, 0: space } of text.matchAll(/\s+/gu)) {
    const before = all[index - 1];
    if (before && before === all[index + space.length]) all.fill(before, index, index + space.length);
  }
  return all;
}

function runsOf(text: string, emphases: readonly Emphasis[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && emphases[at] === emphases[start]) continue;
    runs.push({ text: text.slice(start, at), emphasis: emphases[start] ?? "plain" });
    start = at;
  }
  return runs;
}
