import type { Claim, Pair, Side } from "../engine/model.ts";
import type { ClaimNumbers } from "./rowNumbers.ts";
import { type RowMarks, sentenceRuns, sideMarks } from "./rowRuns.ts";
import type { Sentence } from "./rows.ts";

/** What the sentences of a side are made of. */
export interface SentenceSource {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly counts: ClaimNumbers;
}

/** Claims of both sides, by their indexes, as the sentences of a row with its marks. */
export type MakeSentences = (claims: Pair<readonly number[]>, marks: RowMarks) => Pair<readonly Sentence[]>;

export function sentenceMaker(sources: Pair<SentenceSource>): MakeSentences {
  const texts = { left: sources.left.text, right: sources.right.text };
  return (claims, marks) => {
    const of = (side: Side) => sentencesOf(claims[side], side);
    return { left: of("left"), right: of("right") };

    function sentencesOf(indexes: readonly number[], side: Side): readonly Sentence[] {
      if (indexes.length === 0) return [];
      const own = sideMarks(marks, side, texts);
      const { text, claims: all, counts } = sources[side];
      return indexes.flatMap((index) => {
        const claim = all[index];
        if (claim === undefined) return [];
        return {
          side,
          claim: index,
          number: counts.numbers[index] ?? null,
          paragraph: counts.starts[index] ?? null,
          runs: sentenceRuns(text, [claim.start, claim.end], own, claim.asides),
        };
      });
    }
  };
}
