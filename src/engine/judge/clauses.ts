import type { Clause, Cue, Pair, Side, Span } from "../model.ts";
import { type Piece, piecesOf } from "./clausePieces.ts";
import type { NumberPairs } from "./numberPairs.ts";
import type { JudgedText } from "./prepareJudge.ts";
import type { Reading, Word } from "./reading.ts";
import type { Sides } from "./sides.ts";
import { soundsLike } from "./soundsLike.ts";

/**
 * Pieces of a matched claim that have no counterpart anywhere in the other text: "…, and announced a third reservoir".
 *
 * A piece is fresh when nearly none of its content words stands in the claims it was matched with, and nothing else of the
 * other text holds half of them. A claim that shares next to nothing with its partner is reworded throughout, and none of
 * its pieces is missing.
 *
 * Where the other text is the matched claims alone there is no "anywhere": marks and cues then say all there is to say.
 */
export function findClauses(sides: Sides, texts: Pair<JudgedText>, { cues, numbers }: Told): Clause[] {
  const of = (side: Side, other: Side): Span[] => {
    if (sides.whole[other]) return [];
    const at = side === "left" ? 0 : 1;
    const equal = numbers.equal.map((pair) => pair[at].span);
    const told = cues.flatMap((cue) => (isTold(cue) && cue[side] ? [cue[side]] : []));
    const others = texts[other].readings.filter((reading) => !sides[other].includes(reading));
    return sides[side].flatMap((reading) =>
      onlyHere(reading, { partners: sides[other], others, told, equal }),
    );
  };
  return [
    ...of("left", "right").map((span): Clause => ({ left: span, right: null })),
    ...of("right", "left").map((span): Clause => ({ left: null, right: span })),
  ];
}

/** What has been found on the facts of the match. */
interface Told {
  readonly cues: readonly Cue[];
  readonly numbers: NumberPairs;
}

/** What a cue says need not be said again, but a trimmed quotation may well lack a whole clause. */
function isTold(cue: Cue): boolean {
  return cue.kind !== "quote" && ((cue.left !== null && cue.right !== null) || cue.kind === "attribution");
}

interface Surroundings {
  readonly partners: readonly Reading[];
  readonly others: readonly Reading[];
  /** What a cue has said, and numbers that both sides have. */
  readonly told: readonly Span[];
  readonly equal: readonly Span[];
}

/** Content words a claim must share with its partners before one of its pieces can be missing there. */
const LEAST_SHARED = 2;
/** Or how many times more new words it must have than they. */
const SURPLUS = 1.5;
/** Part of a piece's content words that another sentence may hold before the piece counts as said there. */
const SAID_ELSEWHERE = 0.5;

function onlyHere(reading: Reading, { partners, others, told, equal }: Surroundings): Span[] {
  const isKnown = (word: Word) =>
    [...told, ...equal].some(([from, to]) => from < word.end && word.start < to) || stands(word, partners);
  const facts = reading.words.filter(isFact);
  const fresh = facts.filter((word) => !isKnown(word)).length;
  const theirs = partners.flatMap(({ words }) =>
    words.filter((word) => isFact(word) && !stands(word, [reading])),
  );
  if (facts.length - fresh < LEAST_SHARED && fresh < SURPLUS * theirs.length) return [];
  return piecesOf(reading, isKnown, told)
    .filter(
      (piece) =>
        saidIn(piece, others) < SAID_ELSEWHERE ||
        (piece.fresh < 4 && saidIn(piece, others) <= SAID_ELSEWHERE),
    )
    .map(({ words }): Span => [words[0]!.start, words.at(-1)!.end]);
}

export function isFact(word: Word): boolean {
  return word.content || word.number;
}

function stands(word: Word, readings: readonly Reading[]): boolean {
  return readings.some(({ words }) => words.some((other) => isFact(other) && soundsLike(other, word)));
}

/** The largest part of a piece's content words that one other claim holds. */
function saidIn({ words }: Piece, others: readonly Reading[]): number {
  const facts = words.filter(isFact);
  return Math.max(
    0,
    ...others.map((other) => facts.filter((word) => stands(word, [other])).length / facts.length),
  );
}
