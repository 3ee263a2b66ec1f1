import { memo, type ReactNode, useMemo } from "react";
import type { InlinePiece } from "../../../workspace/inlinePieces.ts";
import type { ClaimGroup, Sentence } from "../../../workspace/rows.ts";
import { variantText } from "../../../workspace/shownParagraphs.ts";
import { toldAsOne } from "../../../workspace/toldAsOne.ts";
import { SIDE_LETTERS } from "../../controls/sideLetters.ts";
import { useTelling } from "../../reading/ReadingContext.ts";
import { isJoined } from "../claim/isJoined.ts";
import { marginNumber } from "../claim/marginNumber.ts";
import { SentenceText } from "../claim/SentenceText.tsx";
import { SideTag } from "../claim/SideTag.tsx";
import { textAttributes } from "../claim/textAttributes.ts";

/** A matched claim as one text: what is gone struck through, what came underlined; or where that reads badly, both. */
export const InlineText = memo(function InlineText({ group }: { readonly group: ClaimGroup }) {
  const { languages } = useTelling();
  const pieces = useMemo(() => toldAsOne(group), [group]);
  if (pieces === null) return <Apart group={group} />;
  return (
    <p className="txt" {...textAttributes(languages.left)}>
      {pieces.map((piece, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a claim never change places.
        <Piece key={i} piece={piece} joins={joinsTo(pieces[i - 1])} />
      ))}
    </p>
  );
});

/** What a mark touches at its beginning: words that are kept, or those that it replaces. */
type Joins = "words" | "mark" | undefined;

function joinsTo(before: InlinePiece | undefined): Joins {
  if (before === undefined || !isJoined(before.text)) return undefined;
  return before.kind === "gone" ? "mark" : "words";
}

interface PieceProps {
  readonly piece: InlinePiece;
  readonly joins: Joins;
}

function Piece({ piece, joins }: PieceProps): ReactNode {
  switch (piece.kind) {
    case "kept":
      return piece.run.kind === "aside" ? <span className="aside">{piece.text}</span> : piece.text;
    case "gone":
      return (
        <del className="w" data-side="left" data-kind={piece.run.kind} data-joined={joins}>
          {piece.text}
        </del>
      );
    case "come":
      return (
        <ins className="w" data-side="right" data-kind={piece.run.kind} data-joined={joins}>
          {piece.text}
        </ins>
      );
    case "variant":
      return <span className="v">{variantText(piece)}</span>;
    case "opens":
      return <Opening sentence={piece.sentence} />;
  }
}

/** "B 5" where that sentence begins in the middle of a text: drawn, so that it is not copied or found as a word of it. */
function Opening({ sentence: { side, number } }: { readonly sentence: Sentence }) {
  return <span className="opening" data-side={side} data-name={`${SIDE_LETTERS[side]} ${number}`} />;
}

/** A's sentences and under them B's, each after its letter and number. */
function Apart({ group: { left, right } }: { readonly group: ClaimGroup }) {
  const { languages } = useTelling();
  return [...left, ...right].map((sentence) => (
    <div key={`${sentence.side}${sentence.claim}`} className="inline-apart" data-side={sentence.side}>
      <span className="inline-name">
        <SideTag side={sentence.side} /> {marginNumber(sentence.number, languages[sentence.side])}
      </span>
      <SentenceText sentence={sentence} />
    </div>
  ));
}
