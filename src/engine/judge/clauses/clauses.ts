import type { Clause, Pair, Side, Span } from "../../model.ts";
import type { JudgedText } from "../reading/prepareJudge.ts";
import { datesIn, inText, isFact, numbersIn, type Reading, textOf, type Word } from "../reading/reading.ts";
import type { Sides } from "../reading/sides.ts";
import { hasRoot } from "../reading/soundsLike.ts";
import type { DateParts } from "../values/dateRule.ts";
import type { BoundNumber } from "../values/readBoundNumbers.ts";
import { readDates } from "../values/readDates.ts";
import { isMoney, sameQuantity } from "../values/sameQuantity.ts";
import type { Piece } from "./clausePieces.ts";
import { closestClaims } from "./closestClaims.ts";
import { freshPieces, type Told } from "./freshPieces.ts";

/**
 * Pieces of a matched claim that have no counterpart anywhere in the other text: "…, and announced a third reservoir".
 *
 * A piece is fresh when nearly none of its content words stands in the claims it was matched with, and nothing else of the
 * other text holds half of them. Where both sides have a fresh piece at the same place, one is the other in other words.
 *
 * Where the other text is the matched claims alone there is no "anywhere": marks and cues then say all there is to say.
 */
export function findClauses(sides: Sides, texts: Pair<JudgedText>, told: Told): Clause[] {
  const left = freshPieces("left", sides, told);
  const right = freshPieces("right", sides, told);
  const lost = (piece: Piece, rivals: readonly Piece[], other: Side) =>
    !sides.whole[other] &&
    !rivals.some((rival) => isReworded(piece, rival)) &&
    !sides[other].some((there) => tellsDate(piece, there)) &&
    !isSaid(piece, texts[other], sides[other]);
  return [
    ...left.filter((p) => lost(p, right, "right")).map((p): Clause => ({ left: spanOf(p), right: null })),
    ...right.filter((p) => lost(p, left, "left")).map((p): Clause => ({ left: null, right: spanOf(p) })),
  ];
}

function spanOf({ words }: Piece): Span {
  return [words[0]!.start, words.at(-1)!.end];
}

/** New words of two pieces at one place may differ by this factor before the longer says more than the other. */
const BALANCE = 2;

function isReworded(piece: Piece, rival: Piece): boolean {
  const [more, less] = [Math.max(piece.fresh, rival.fresh), Math.min(piece.fresh, rival.fresh)];
  return placeOf(piece) !== "inside" && placeOf(piece) === placeOf(rival) && more <= BALANCE * less;
}

function placeOf({ reading, words }: Piece): "first" | "inside" | "last" {
  if (words[0] === reading.words[0]) return "first";
  return words.filter(isFact).at(-1) === reading.words.filter(isFact).at(-1) ? "last" : "inside";
}

/** Part of a piece's content words that another sentence may hold before the piece counts as said there. */
const SAID = 0.5;
/** Of two or three words, one may stand anywhere. */
const FEW = 3;
/** As many words of a long piece in one claim are no accident, even where they are less than half of it. */
const MANY = 3;
const SAID_OF_MANY = 0.35;

/** An amount of money or a figure of three digits and more stands for one thing in a whole report: sales of $1.87bn. */
function isDistinctive({ value, unit }: BoundNumber): boolean {
  return isMoney(unit) || String(value).replace(/\D|0+$/gu, "").length >= 3;
}

/** Whether a piece says little more than a date, and a claim has that date: "which takes effect on 1 March". */
function tellsDate(piece: Piece, there: Reading): boolean {
  if (piece.fresh > FEW + 1 || datesIn(there).length === 0) return false;
  const { reading } = piece;
  // Read anew: "on Sunday, 8 September" is one date, of which the piece has the second half.
  const own = readDates(textOf(reading, spanOf(piece)), reading.table);
  return own.some(({ parts }) => datesIn(there).some((date) => isSameDay(parts, date.parts)));
}

/** A month told by both, and no other day of it; a weekday alone is told too often. */
function isSameDay(a: DateParts, b: DateParts): boolean {
  return a.month !== undefined && a.month === b.month && (a.day ?? b.day) === (b.day ?? a.day);
}

/** Whether another claim of the other text holds the words, and numbers, of a piece. */
function isSaid(piece: Piece, other: JudgedText, matched: readonly Reading[]): boolean {
  const facts = piece.words.filter(isFact);
  const inside = new Set(matched.map((reading) => reading.claim));
  const [from, to] = spanOf(piece);
  const numbers = numbersIn(piece.reading).filter(({ span }) => {
    const [start, end] = inText(piece.reading, span);
    return from <= start && end <= to;
  });
  return closestClaims(other.index, facts, (claim) => !inside.has(claim)).some((claim) => {
    const there = other.reading(claim);
    const same = numbers.filter((number) => numbersIn(there).some((n) => sameQuantity(n, number)));
    const isThere = (word: Word) =>
      hasRoot(word, [there]) ||
      same.some(({ span }) => {
        const [start, end] = inText(piece.reading, span);
        return start < word.end && word.start < end;
      });
    if (same.some(isDistinctive) || tellsDate(piece, there)) return true;
    const shared = facts.filter(isThere).length;
    const share = shared / facts.length;
    if (piece.fresh <= FEW) return share > SAID;
    return share >= SAID || (shared >= MANY && share >= SAID_OF_MANY);
  });
}
