import type { ReactNode } from "react";
import type { Side } from "../../../engine/model.ts";
import type { Sentence } from "../../../workspace/rows.ts";
import { useTelling } from "../../reading/ReadingContext.ts";
import { marginNumber } from "../claim/marginNumber.ts";
import { SentenceText } from "../claim/SentenceText.tsx";

interface CellProps {
  readonly side: Side;
  readonly sentences: readonly Sentence[];
  readonly lit?: string | null;
  /** Nothing about it differs: no bar and no tint, so that a sentence alone needs no box for them. */
  readonly isPlain?: boolean;
  /** What the sentences are, where that is not said of the whole row. */
  readonly kind?: string;
  /** Instead of sentences: what is told about a side that has none here. */
  readonly children?: ReactNode;
}

/**
 * One text's part of a row: its sentences, each with its number in the outer margin and its bar at the spine. A long text has
 * thousands of them, so a sentence that is alone in its cell has no element of its own, and the style sheet draws the number.
 */
export function Cell({ side, sentences, lit = null, isPlain = false, kind, children }: CellProps) {
  const { languages } = useTelling();
  const [first, ...others] = sentences;
  const cell = { "data-side": side, "data-empty": first === undefined || undefined, "data-kind": kind };
  if (first === undefined)
    return children === undefined ? (
      <div className="cell" {...cell} />
    ) : (
      <div className="cell sent" {...cell}>
        <div className="body">{children}</div>
      </div>
    );
  if (others.length === 0 && isPlain)
    return (
      <div className="cell sent" {...cell} data-plain {...marginOf(first, languages[side])}>
        <SentenceText sentence={first} lit={lit} />
      </div>
    );
  if (others.length === 0)
    return (
      <div className="cell sent" {...cell} {...marginOf(first, languages[side])}>
        <div className="body">
          <SentenceText sentence={first} lit={lit} />
        </div>
      </div>
    );
  return (
    <div className="cell" {...cell}>
      {sentences.map((sentence) => (
        <div key={sentence.claim} className="sent" {...marginOf(sentence, languages[side])}>
          <div className="body">
            {sentence !== first && sentence.paragraph !== null && (
              <span className="pilcrow" title={`Paragraph ${sentence.paragraph} begins here`}>
                ¶
              </span>
            )}
            <SentenceText sentence={sentence} lit={lit} />
          </div>
        </div>
      ))}
    </div>
  );
}

/** Its number, and the paragraph that begins with it, which copied text is cut by. */
function marginOf({ number, paragraph }: Sentence, language: string) {
  return {
    "data-number": marginNumber(number, language) || undefined,
    "data-paragraph": paragraph ?? undefined,
  };
}
