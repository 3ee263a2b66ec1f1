import type { Pair, Side } from "../engine/model.ts";
import type { InlinePiece } from "./inlinePieces.ts";
import { inlineRuns } from "./inlineRuns.ts";
import type { Sentence } from "./rows.ts";
import { wordsWithin } from "./wordsWithin.ts";

/**
 * Of the longer side's words. Where less is kept, the words of the two lie between each other like cards: tools for prose
 * that were asked for it show the whole old and the whole new below a fifth to a third.
 */
const MIN_KEPT = 1 / 3;

/** Where sentences were joined or cut as well, the eye has more to hold: most of it must be one text. */
const MIN_KEPT_OF_JOINED = 1 / 2;

/**
 * A matched claim as one text, or null where each side has to be told by itself to be understood: where too few words are
 * kept, and of several sentences also where words moved among them or where a sentence ends within words that are kept,
 * so that two full stops or a stop and a comma would stand side by side.
 */
export function toldAsOne({ left, right }: Pair<readonly Sentence[]>): readonly InlinePiece[] | null {
  const pieces = inlineRuns(left, right);
  if (pieces === null) return null;
  const isJoined = left.length > 1 || right.length > 1;
  if (keptShare(pieces) < (isJoined ? MIN_KEPT_OF_JOINED : MIN_KEPT)) return null;
  if (!isJoined) return pieces;
  const hasMoves = pieces.some((piece) => "run" in piece && piece.run.kind === "moved");
  return hasMoves || !endsAreTold(pieces) ? null : pieces;
}

function keptShare(pieces: readonly InlinePiece[]): number {
  const words = { kept: 0, gone: 0, come: 0, variant: 0, opens: 0 };
  for (const { kind, text } of pieces) words[kind] += wordsWithin(text, [0, text.length]).length;
  const kept = words.kept + words.variant;
  const longer = kept + Math.max(words.gone, words.come);
  return longer === 0 ? 1 : kept / longer;
}

/** Whether each sentence begins where the other side's does, or after an end that is marked as its side's own. */
function endsAreTold(pieces: readonly InlinePiece[]): boolean {
  const told = pieces.filter(({ kind, text }) => kind === "opens" || text.trim() !== "");
  return told.every((piece, i) => {
    if (piece.kind !== "opens") return true;
    const { side } = piece.sentence;
    return (
      [told[i - 1], told[i + 1]].some((next) => next && opensOther(next, side)) || isOwn(told[i - 1], side)
    );
  });
}

function opensOther(piece: InlinePiece, side: Side): boolean {
  return piece.kind === "opens" && piece.sentence.side !== side;
}

function isOwn(piece: InlinePiece | undefined, side: Side): boolean {
  return piece?.kind === (side === "left" ? "gone" : "come");
}
