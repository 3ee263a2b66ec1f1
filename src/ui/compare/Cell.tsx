import type { ReactNode } from "react";
import type { Side } from "../../engine/model.ts";
import type { Sentence } from "../../workspace/rows.ts";
import { marginNumber } from "./marginNumber.ts";
import { useTelling } from "./ReadingContext.ts";
import { SentenceText } from "./SentenceText.tsx";

interface CellProps {
  readonly side: Side;
  readonly sentences: readonly Sentence[];
  readonly lit?: string | null;
  /** What the sentences are, where that is not said of the whole row. */
  readonly kind?: string;
  /** Instead of sentences: what is told about a side that has none here. */
  readonly children?: ReactNode;
}

/** One text's part of a row: its sentences, each with its number in the outer margin and its bar at the spine. */
export function Cell({ side, sentences, lit = null, kind, children }: CellProps) {
  const { languages } = useTelling();
  return (
    <div className="cell" data-side={side} data-empty={sentences.length === 0 || undefined} data-kind={kind}>
      {sentences.map((sentence, i) => (
        <div key={sentence.claim} className="sent" data-paragraph={sentence.paragraph ?? undefined}>
          <span className="num">{marginNumber(sentence.number, languages[side])}</span>
          <div className="body">
            {i > 0 && sentence.paragraph !== null && (
              <span className="pilcrow" title={`Paragraph ${sentence.paragraph} begins here`}>
                ¶
              </span>
            )}
            <SentenceText sentence={sentence} lit={lit} />
          </div>
        </div>
      ))}
      {children !== undefined && (
        <div className="sent">
          <span className="num" />
          <div className="body">{children}</div>
        </div>
      )}
    </div>
  );
}
