import { type Cue, otherSide, type Side, type Span } from "../../model.ts";
import { remembered } from "../../remembered.ts";
import type { NumberPairs } from "../numbers/numberPairs.ts";
import { isFact, type Reading, type Word } from "../reading/reading.ts";
import type { Sides } from "../reading/sides.ts";
import { hasRoot } from "../reading/soundsLike.ts";
import { attributionsOf } from "../speakers/attributionsOf.ts";
import { LEAST_FRESH, type Piece, piecesOf } from "./clausePieces.ts";

/** What has been found on the facts of a match. */
export interface Told {
  readonly cues: readonly Cue[];
  readonly numbers: NumberPairs;
}

/** Content words and facts a claim must share with its partners before one of its pieces can be missing there. */
const LEAST_SHARED = 2;
/** Or how many times more new words it must have than they. */
const SURPLUS = 1.5;

/** The pieces of a side's claims whose words its partners in the match do not have. */
export function freshPieces(side: Side, sides: Sides, { cues, numbers }: Told): Piece[] {
  const partners = sides[otherSide(side)];
  const at = side === "left" ? 0 : 1;
  const told = spansOf(cues.filter(isTold), side);
  const sources = spansOf(
    cues.filter((cue) => cue.kind === "attribution" && !isOfBoth(cue)),
    side,
  );
  const equal = numbers.equal.map((pair) => pair[at].span);
  const facts = [...spansOf(cues.filter(isHeld), side), ...equal];
  const known = [...told, ...equal];
  // A word is asked for as one of its claim, of its piece, and of each tail of that.
  const isKnown = remembered((word: Word) => touches(word, known) || hasRoot(word, partners));
  return sides[side].flatMap((reading) => {
    // Most claims have a word or two that are new, and so no piece.
    const fresh = freshIn(reading, isKnown);
    return fresh < LEAST_FRESH || isRewordedThroughout(reading, partners, { facts, fresh })
      ? []
      : piecesOf(reading, isKnown, { facts: told, sources }).filter((piece) => !isSource(piece, partners));
  });
}

/** "According to the mayor" and "the mayor's deputy said": who tells it is told by a cue or was held to be one voice. */
function isSource({ reading, words }: Piece, partners: readonly Reading[]): boolean {
  const facts = words.filter(isFact);
  return (
    attributionsOf(reading).some(({ span: [from, to] }) =>
      facts.every(({ start, end }) => from <= start && end <= to),
    ) && partners.some((partner) => attributionsOf(partner).length > 0)
  );
}

function freshIn({ words }: Reading, isKnown: (word: Word) => boolean): number {
  let fresh = 0;
  for (const word of words) if (isFact(word) && !isKnown(word)) fresh++;
  return fresh;
}

interface Known {
  /** Spans of facts that both sides have, equal or not. */
  readonly facts: readonly Span[];
  /** How many facts of the claim are new. */
  readonly fresh: number;
}

/** A claim that shares next to nothing with its partner tells it anew, and none of its pieces is missing there. */
function isRewordedThroughout(
  reading: Reading,
  partners: readonly Reading[],
  { facts, fresh }: Known,
): boolean {
  const words = reading.words.filter(isFact);
  const [from, to] = reading.span;
  let shared = facts.filter(([start, end]) => from <= start && end <= to).length;
  // Most claims share much: two words are enough to know it.
  for (let k = 0; k < words.length && shared < LEAST_SHARED; k++)
    if (!touches(words[k]!, facts) && hasRoot(words[k]!, partners)) shared++;
  if (shared >= LEAST_SHARED) return false;
  const theirs = partners.flatMap((partner) =>
    partner.words.filter((word) => isFact(word) && !hasRoot(word, [reading])),
  ).length;
  return fresh < SURPLUS * theirs;
}

/** What a cue says need not be said again, but a trimmed quotation may well lack a whole clause. */
function isTold(cue: Cue): boolean {
  return cue.kind === "attribution" || isHeld(cue);
}

/** A fact of both sides. That both have a speaker says little. */
function isHeld(cue: Cue): boolean {
  return cue.kind !== "quote" && cue.kind !== "attribution" && isOfBoth(cue);
}

function isOfBoth({ left, right }: Cue): boolean {
  return left !== null && right !== null;
}

function spansOf(cues: readonly Cue[], side: Side): Span[] {
  return cues.flatMap((cue) => (cue[side] ? [cue[side]] : []));
}

function touches(word: Word, spans: readonly Span[]): boolean {
  for (const [from, to] of spans) if (from < word.end && word.start < to) return true;
  return false;
}
