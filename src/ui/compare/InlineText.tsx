import { memo, type ReactNode, useMemo } from "react";
import { type InlinePiece, inlineRuns } from "../../workspace/inlineRuns.ts";
import type { ClaimGroup, Sentence } from "../../workspace/rows.ts";
import { variantText } from "../../workspace/shownParagraphs.ts";
import { isJoined } from "./isJoined.ts";
import { useTelling } from "./ReadingContext.ts";
import { SentenceText } from "./SentenceText.tsx";
import { textAttributes } from "./textAttributes.ts";

/** A matched claim as one text: what is gone struck through, what came underlined. */
export const InlineText = memo(function InlineText({ group }: { readonly group: ClaimGroup }) {
  const { languages } = useTelling();
  const pieces = useMemo(() => inlineRuns(group.left, group.right), [group]);
  if (pieces === null) return <Stacked group={group} />;
  return (
    <p className="txt" {...textAttributes(languages.left)}>
      {pieces.map((piece, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a claim never change places.
        <Piece key={i} piece={piece} joined={isJoined(pieces[i - 1]?.text)} />
      ))}
    </p>
  );
});

interface PieceProps {
  readonly piece: InlinePiece;
  /** As `isJoined` says of the piece before. */
  readonly joined: boolean;
}

function Piece({ piece, joined }: PieceProps): ReactNode {
  switch (piece.kind) {
    case "kept":
      return piece.run.kind === "aside" ? <span className="aside">{piece.text}</span> : piece.text;
    case "gone":
      return (
        <del className="w" data-side="left" data-kind={piece.run.kind} data-joined={joined || undefined}>
          {piece.text}
        </del>
      );
    case "come":
      return (
        <ins className="w" data-side="right" data-kind={piece.run.kind} data-joined={joined || undefined}>
          {piece.text}
        </ins>
      );
    case "variant":
      return <span className="v">{variantText(piece)}</span>;
  }
}

/** Where the two cannot be told as one: A's sentences and under them B's. */
function Stacked({ group }: { readonly group: ClaimGroup }) {
  const texts = (sentences: readonly Sentence[]) =>
    sentences.map((sentence) => (
      <div key={`${sentence.side}${sentence.claim}`} data-side={sentence.side}>
        <SentenceText sentence={sentence} />
      </div>
    ));
  return (
    <>
      {texts(group.left)}
      {texts(group.right)}
    </>
  );
}
