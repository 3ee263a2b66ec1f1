import type { Pair, Side } from "../model.ts";
import type { Work } from "../work.ts";
import { type Line, lengthOf, type Mark, type Range } from "./line.ts";
import type { Piece } from "./piece.ts";

/** One shared word between two marks is chance more often than not; runs of two were right on all six sets. */
const MIN_CONTENT_WORDS = 2;

/**
 * Finds runs of words that were dropped at one place of the match and added, unchanged, at another:
 * "[>On Sunday evening>] the board met" -> "The board met {>on Sunday evening>}".
 */
export function findMoves(marks: readonly Mark[], lines: Pair<Line>, work: Work): Piece[] {
  const runs = chosenRuns(marks, lines, work);
  const cuts = { left: cutsOf(runs, "left"), right: cutsOf(runs, "right") };
  return marks.flatMap((mark) => cut(mark, cuts));
}

/** A run of equal words, as ranges of both sides. */
type Run = Mark & { readonly words: number };

/** The runs with most content words first, none over another. */
function chosenRuns(marks: readonly Mark[], lines: Pair<Line>, work: Work): Run[] {
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const chosen: Run[] = [];
  const found = commonRuns(marks, lines, work).sort(
    (a, b) =>
      b.words - a.words ||
      lengthOf(b.left) - lengthOf(a.left) ||
      a.left[0] - b.left[0] ||
      a.right[0] - b.right[0],
  );
  for (const run of found) {
    if (overlaps(run.left, taken.left) || overlaps(run.right, taken.right)) continue;
    for (let i = run.left[0]; i < run.left[1]; i++) taken.left.add(i);
    for (let j = run.right[0]; j < run.right[1]; j++) taken.right.add(j);
    chosen.push(run);
  }
  return chosen.sort((a, b) => a.left[0] - b.left[0]);
}

function overlaps([from, to]: Range, taken: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (taken.has(i)) return true;
  return false;
}

/** All longest runs of equal words, each inside one mark of its side. */
function commonRuns(marks: readonly Mark[], lines: Pair<Line>, work: Work): Run[] {
  const marked = { left: placesOfMarked(marks, "left", lines), right: placesOfMarked(marks, "right", lines) };
  const places = new Map<string, number[]>();
  for (const j of marked.right.keys()) {
    const { normal } = lines.right.tokens[j]!;
    places.set(normal, [...(places.get(normal) ?? []), j]);
  }
  const runs: Run[] = [];
  const same = (i: number, j: number) => lines.left.tokens[i]?.normal === lines.right.tokens[j]?.normal;
  const goesOn = (i: number, j: number, step: number) =>
    same(i + step, j + step) &&
    marked.left.get(i + step) === marked.left.get(i) &&
    marked.right.get(j + step) === marked.right.get(j);
  for (const i of marked.left.keys()) {
    const opposite = places.get(lines.left.tokens[i]!.normal) ?? [];
    if (!work.spend(opposite.length)) return runs;
    for (const j of opposite) {
      if (goesOn(i, j, -1)) continue;
      let length = 1;
      while (goesOn(i + length - 1, j + length - 1, 1)) length++;
      const run = trimmed({ left: [i, i + length], right: [j, j + length] }, lines.left);
      if (run.words >= MIN_CONTENT_WORDS) runs.push(run);
    }
  }
  return runs;
}

/** Which mark and claim each marked token is in, as one number. */
function placesOfMarked(
  marks: readonly Mark[],
  side: Side,
  { [side]: line }: Pair<Line>,
): ReadonlyMap<number, number> {
  const where = new Map<number, number>();
  marks.forEach((mark, m) => {
    for (let i = mark[side][0]; i < mark[side][1]; i++) where.set(i, m + marks.length * line.claim[i]!);
  });
  return where;
}

/** Without punctuation at its ends and function words at its end; "on Sunday evening" keeps its "on". */
function trimmed({ left, right }: Mark, { tokens, light }: Line): Run {
  let [from, to] = left;
  while (from < to && tokens[from]!.kind === "punctuation") from++;
  while (to > from && (tokens[to - 1]!.kind === "punctuation" || light[to - 1])) to--;
  let words = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== "punctuation" && !light[i]) words++;
  const shift = right[0] - left[0];
  return { left: [from, to], right: [from + shift, to + shift], words };
}

interface Cut {
  readonly range: Range;
  readonly move: number;
}

function cutsOf(runs: readonly Run[], side: Side): Cut[] {
  return runs.map((run, move) => ({ range: run[side], move })).sort((a, b) => a.range[0] - b.range[0]);
}

/**
 * A mark without the runs that were moved out of it or into it. What is left of a side stays one stretch where it can; the
 * longest stretches of the two sides are counterparts.
 */
function cut(mark: Mark, cuts: Pair<readonly Cut[]>): Piece[] {
  const left = stretches(mark.left, cuts.left);
  const right = stretches(mark.right, cuts.right);
  const partner = { left: longestRest(left), right: longestRest(right) };
  const paired = partner.left >= 0 && partner.right >= 0;
  const pieces: Piece[] = [];
  let l = 0;
  let r = 0;
  const dropUntil = (end: number) => {
    const at = right[r]?.range[0] ?? mark.right[1];
    for (; l < end; l++) pieces.push(pieceOf(left[l]!, { left: left[l]!.range, right: [at, at] }));
  };
  const addUntil = (end: number) => {
    const at = left[l]?.range[0] ?? mark.left[1];
    for (; r < end; r++) pieces.push(pieceOf(right[r]!, { left: [at, at], right: right[r]!.range }));
  };
  if (paired) {
    dropUntil(partner.left);
    addUntil(partner.right);
    pieces.push({ kind: "changed", left: left[l]!.range, right: right[r]!.range });
    l++;
    r++;
  }
  dropUntil(left.length);
  addUntil(right.length);
  return pieces;
}

interface Stretch {
  readonly range: Range;
  readonly move: number | null;
}

function pieceOf({ move }: Stretch, mark: Mark): Piece {
  return move === null ? { kind: "changed", ...mark } : { kind: "moved", move, ...mark };
}

function stretches([from, to]: Range, cuts: readonly Cut[]): Stretch[] {
  const found: Stretch[] = [];
  let at = from;
  for (const { range, move } of cuts) {
    if (range[0] < from || range[1] > to) continue;
    if (range[0] > at) found.push({ range: [at, range[0]], move: null });
    found.push({ range, move });
    at = range[1];
  }
  if (at < to) found.push({ range: [at, to], move: null });
  return found;
}

function longestRest(all: readonly Stretch[]): number {
  let best = -1;
  all.forEach(({ move, range }, i) => {
    if (move === null && (best < 0 || lengthOf(range) > lengthOf(all[best]!.range))) best = i;
  });
  return best;
}
