import { otherSide, type Pair, type Side, type Span } from "../engine/model.ts";
import type { RowMarks } from "./rowRuns.ts";
import { wordsWithin } from "./wordsWithin.ts";

/** A place on one side of a quotation at which the other side has words. */
export interface Gap {
  readonly at: number;
  /** Index of the edit that holds the words. */
  readonly edit: number;
  readonly cue: number;
}

/**
 * The gaps of one side: where a quotation was cut short, the reader has to see at what place. An edit with words on one side
 * does not say where it would stand on the other, so the words that both quotations keep are counted up to it.
 */
export function gapsOf({ edits, cues }: RowMarks, side: Side, texts: Pair<string>): Gap[] {
  const other = otherSide(side);
  const gaps: Gap[] = [];
  cues.forEach((cue, c) => {
    const here = cue[side];
    const there = cue[other];
    if (cue.kind !== "quote" || here === null || there === null) return;
    const keptHere = keptWords(texts[side], here, spansOf(side));
    edits.forEach((edit, e) => {
      const span = edit[other];
      if (edit[side] !== null || span === null || edit.kind === "moved" || !contains(there, span)) return;
      const before = keptWords(texts[other], [there[0], span[0]], spansOf(other)).length;
      const next = keptHere[before];
      if (before === 0 || next === undefined) return;
      const touched = spansOf(side).some(([start, end]) => start <= next[0] && next[0] <= end + 1);
      if (!touched) gaps.push({ at: next[0], edit: e, cue: c });
    });
  });
  return gaps;

  function spansOf(of: Side): Span[] {
    return edits.flatMap((edit) => {
      const span = edit[of];
      return span === null ? [] : [span];
    });
  }
}

function keptWords(text: string, span: Span, edited: readonly Span[]): Span[] {
  return wordsWithin(text, span).filter(
    ([start]) => !edited.some(([from, to]) => from <= start && start < to),
  );
}

function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
