import type { Pair } from "../model.ts";
import { type Line, lengthOf, type Mark, type Range, withoutEmpty } from "./line.ts";

/**
 * Cuts marks at the ends of claims, since each sentence is drawn on its own and the claims of a group need not be
 * neighbours: "A b[- while-]{+. Meanwhile+} c" becomes "A b{+.+}" and "[-while-]{+Meanwhile+} c". The pieces with
 * most words are each other's counterparts; the rest was dropped or added.
 */
export function splitAtClaims(marks: readonly Mark[], lines: Pair<Line>): Mark[] {
  return withoutEmpty(marks.flatMap((mark) => split(mark, lines)));
}

function split({ left, right }: Mark, lines: Pair<Line>): Mark[] {
  const ours = piecesOf(left, lines.left);
  const theirs = piecesOf(right, lines.right);
  if (ours.length <= 1 && theirs.length <= 1) return [{ left, right }];
  const pairs = Math.min(ours.length, theirs.length);
  const partnersLeft = fullest(ours, pairs, lines.left);
  const partnersRight = fullest(theirs, pairs, lines.right);
  const marks: Mark[] = [];
  let l = 0;
  let r = 0;
  for (let pair = 0; pair <= pairs; pair++) {
    const [toLeft, toRight] = [partnersLeft[pair] ?? ours.length, partnersRight[pair] ?? theirs.length];
    const rightFrom = theirs[r]?.[0] ?? right[1];
    for (; l < toLeft; l++) marks.push({ left: ours[l]!, right: [rightFrom, rightFrom] });
    const leftFrom = ours[l]?.[0] ?? left[1];
    for (; r < toRight; r++) marks.push({ left: [leftFrom, leftFrom], right: theirs[r]! });
    if (pair < pairs) marks.push({ left: ours[l++]!, right: theirs[r++]! });
  }
  return marks;
}

function piecesOf([from, to]: Range, { claim }: Line): Range[] {
  const pieces: Range[] = [];
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && claim[end] === claim[start]) end++;
    pieces.push([start, end]);
    start = end;
  }
  return pieces;
}

/** The places of the `count` pieces with most words, then most tokens, in order. */
function fullest(pieces: readonly Range[], count: number, { tokens }: Line): number[] {
  return pieces
    .map((piece, place) => {
      const words = tokens.slice(...piece).filter(({ kind }) => kind !== "punctuation").length;
      return { place, words, length: lengthOf(piece) };
    })
    .sort((a, b) => b.words - a.words || b.length - a.length || a.place - b.place)
    .slice(0, count)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}
