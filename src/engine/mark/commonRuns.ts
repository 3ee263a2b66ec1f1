import type { Pair, Side } from "../model.ts";
import type { Work } from "../work.ts";
import { type Line, lengthOf, type Mark } from "./line.ts";

/** One shared word between two marks is chance more often than not; runs of two were right on all six sets. */
const MIN_CONTENT_WORDS = 2;

/** A word that is all of what went at one place and all of what came at another is no chance: "[-half-] of it will … {+half+}". */
const MIN_OF_WHOLE_MARKS = 1;

/**
 * Pairs of equal words past which no moves are sought: marks of a few thousand words on both sides. Where so much was
 * changed, what else moved is no help.
 */
const MAX_PAIRS = 1_000_000;

/** A run of equal words, as ranges of both sides, and how many of them are content words. */
export type Run = Mark & {
  readonly words: number;
  /** In one mark on both sides: the words stand opposite each other, and differ in their capitals alone. */
  readonly inPlace: boolean;
};

/**
 * All longest runs of equal words that lie in one mark of the left and one of the right. Takes a step for each pair of
 * equal words.
 */
export function commonRuns(marks: readonly Mark[], lines: Pair<Line>, work: Work): Run[] {
  const marked = { left: markOfTokens(marks, "left"), right: markOfTokens(marks, "right") };
  const places = new Map<string, number[]>();
  for (const j of marked.right.keys()) {
    const { normal } = lines.right.tokens[j]!;
    const known = places.get(normal);
    if (known) known.push(j);
    else places.set(normal, [j]);
  }
  const opposite = (i: number) => places.get(lines.left.tokens[i]!.normal) ?? [];
  let pairs = 0;
  for (const i of marked.left.keys()) pairs += opposite(i).length;
  if (pairs > MAX_PAIRS) return [];
  const runs: Run[] = [];
  const same = (i: number, j: number) => lines.left.tokens[i]?.normal === lines.right.tokens[j]?.normal;
  const goesOn = (i: number, j: number, step: number) =>
    same(i + step, j + step) &&
    marked.left.get(i + step) === marked.left.get(i) &&
    marked.right.get(j + step) === marked.right.get(j);
  for (const i of marked.left.keys()) {
    if (!work.spend(opposite(i).length)) return runs;
    for (const j of opposite(i)) {
      if (goesOn(i, j, -1)) continue;
      let length = 1;
      while (goesOn(i + length - 1, j + length - 1, 1)) length++;
      const inPlace = marked.left.get(i) === marked.right.get(j);
      const ranges: Mark = { left: [i, i + length], right: [j, j + length] };
      const run = trimmed(ranges, lines.left);
      const isWhole =
        isAllOf(marks[marked.left.get(i)!]!, ranges) && isAllOf(marks[marked.right.get(j)!]!, ranges);
      if (run.words >= MIN_CONTENT_WORDS) runs.push({ ...run, inPlace });
      else if (isWhole && run.words >= MIN_OF_WHOLE_MARKS) runs.push({ ...run, ...ranges, inPlace });
    }
  }
  return runs;
}

/** Whether a mark has words on one side only, and these are the run. */
function isAllOf({ left, right }: Mark, run: Mark): boolean {
  if (lengthOf(left) === 0) return right[0] === run.right[0] && right[1] === run.right[1];
  return lengthOf(right) === 0 && left[0] === run.left[0] && left[1] === run.left[1];
}

/** Which mark each marked token is in. */
function markOfTokens(marks: readonly Mark[], side: Side): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  marks.forEach((mark, m) => {
    for (let i = mark[side][0]; i < mark[side][1]; i++) found.set(i, m);
  });
  return found;
}

/** Without punctuation at its ends and function words at its end; "on Sunday evening" keeps its "on". */
function trimmed({ left, right }: Mark, { tokens, light }: Line): Omit<Run, "inPlace"> {
  let [from, to] = left;
  while (from < to && tokens[from]!.kind === "punctuation") from++;
  while (to > from && (tokens[to - 1]!.kind === "punctuation" || light[to - 1])) to--;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind !== "punctuation" && !light[i]) words += SYLLABLE.test(tokens[i]!.normal) ? 0.5 : 1;
  }
  const shift = right[0] - left[0];
  return { left: [from, to], right: [from + shift, to + shift], words };
}

/** Dictionaries cut rare words into characters: 车|主 is one word, not two. */
const SYLLABLE = /^\p{Script=Han}$/u;
