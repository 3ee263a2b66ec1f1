import type { Pair } from "../model.ts";
import type { Token } from "../words/tokens.ts";
import { type Line, oneSide, type Range } from "./line.ts";
import type { Piece } from "./piece.ts";

/** Shorter words share their beginning by chance. Right for 96 to 98 % of the pairs in five languages' revisions. */
const MIN_LETTERS = 4;
const MIN_SHARED = 0.6;
/** Words with one beginning that are looked at for a form of one word: past so many it is another's. */
const MAX_CANDIDATES = 20;

/**
 * Pairs a word with its other form inside a change: "[-strike hard-]{+striking+}" is "[~strike|striking~] [-hard-]", one
 * word that changed its form and one that went. The ending of a possessive belongs to the form: "[~drivers'|driver's~]".
 */
export function pairForms(pieces: readonly Piece[], lines: Pair<Line>): Piece[] {
  return pieces.flatMap((piece) => (piece.kind === "changed" ? pairIn(piece, lines) : [piece]));
}

function pairIn(piece: Piece, lines: Pair<Line>): Piece[] {
  const { left, right } = piece;
  if (oneSide(piece) !== null) return [piece];
  const pieces: Piece[] = [];
  let [l, r] = [left[0], right[0]];
  const changeUntil = (toLeft: number, toRight: number) => {
    if (toLeft > l || toRight > r) pieces.push({ kind: "changed", left: [l, toLeft], right: [r, toRight] });
  };
  const byBeginning = placesByBeginning(lines.right, right);
  const formOf = (i: number): number | undefined => {
    const bucket = lines.left.light[i] ? undefined : byBeginning.get(beginningOf(lines.left.tokens[i]!));
    if (!bucket) return undefined;
    while (bucket.places[bucket.next]! < r) bucket.next++;
    return bucket.places
      .slice(bucket.next, bucket.next + MAX_CANDIDATES)
      .find((j) => areForms(lines.left.tokens[i]!, lines.right.tokens[j]!));
  };
  for (let i = left[0]; i < left[1]; i++) {
    const j = formOf(i);
    if (j === undefined) continue;
    changeUntil(i, j);
    const ends = [possessiveEnd(lines.left, i, left[1]), possessiveEnd(lines.right, j, right[1])] as const;
    pieces.push({ kind: "form", left: [i, ends[0]], right: [j, ends[1]] });
    [l, r] = ends;
  }
  changeUntil(left[1], right[1]);
  return pieces;
}

/** Behind a word and the 's or apostrophe that hangs on it, if that was changed as well. */
function possessiveEnd({ tokens }: Line, word: number, changedUntil: number): number {
  const next = tokens[word + 1];
  const hangs = next?.start === tokens[word]!.end && POSSESSIVE.test(next.surface);
  return hangs && word + 1 < changedUntil ? word + 2 : word + 1;
}

const POSSESSIVE = /^['’]s?$/iu;

/** Places of words in order, and the first of them that is still ahead. */
interface Bucket {
  readonly places: number[];
  next: number;
}

/** Forms share their first letters, so nothing else need be looked at. */
function placesByBeginning({ tokens, light }: Line, [from, to]: Range): ReadonlyMap<string, Bucket> {
  const buckets = new Map<string, Bucket>();
  for (let at = from; at < to; at++) {
    if (light[at]) continue;
    const beginning = beginningOf(tokens[at]!);
    const known = buckets.get(beginning);
    if (known) known.places.push(at);
    else buckets.set(beginning, { places: [at], next: 0 });
  }
  return buckets;
}

function beginningOf({ normal }: Token): string {
  return normal.slice(0, MIN_LETTERS);
}

/** Whether two words share a beginning of four letters and of 60 % of the longer. */
export function areForms(a: Token, b: Token): boolean {
  if (a.kind !== "word" || b.kind !== "word") return false;
  const [one, other] = [a.normal, b.normal];
  if (one === other) return false;
  const shorter = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared++;
  return shared >= MIN_LETTERS && shared >= MIN_SHARED * Math.max(one.length, other.length);
}
