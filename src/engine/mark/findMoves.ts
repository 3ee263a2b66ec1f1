import type { Pair, Side } from "../model.ts";
import type { Work } from "../work.ts";
import { commonRuns, type Run } from "./commonRuns.ts";
import { type Line, lengthOf, type Mark, type Range } from "./line.ts";
import type { Piece } from "./piece.ts";

/**
 * Finds runs of words that were dropped at one place of the match and added, unchanged, at another:
 * "[>On Sunday evening>] the board met" -> "The board met {>on Sunday evening>}".
 */
export function findMoves(marks: readonly Mark[], lines: Pair<Line>, work: Work): Piece[] {
  const runs = chosenRuns(marks, lines, work);
  const cuts = { left: cutsOf(runs, "left"), right: cutsOf(runs, "right") };
  return marks.flatMap((mark) => cut(mark, cuts));
}

/**
 * The runs with most content words first, none over another. What stands in its place has not moved,
 * so that the capitals of a Prime Minister who became a prime minister are not sought elsewhere.
 */
function chosenRuns(marks: readonly Mark[], lines: Pair<Line>, work: Work): Run[] {
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const chosen: Run[] = [];
  const found = commonRuns(marks, lines, work).sort(
    (a, b) =>
      b.words - a.words ||
      Number(b.inPlace) - Number(a.inPlace) ||
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
  return chosen.filter(({ inPlace }) => !inPlace).sort((a, b) => a.left[0] - b.left[0]);
}

function overlaps([from, to]: Range, taken: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (taken.has(i)) return true;
  return false;
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
