import type { Run } from "./rowRuns.ts";
import { wordsWithin } from "./wordsWithin.ts";

/** One or two marks are read one by one. */
const MIN_MARKS = 3;
/** Kept words over which the eye does not stop on its way from mark to mark. */
const MAX_GAP_WORDS = 2;

/** Neighbouring runs of a sentence; `bridged` where short kept words stand between many marks. */
export interface Stretch {
  readonly bridged: boolean;
  readonly runs: readonly Run[];
}

/**
 * Tells the stretches of a sentence that were reworded word by word, to be drawn with one line under all of it:
 * "[From] our [phones] and [tvs]" is one rewriting, not three. The marks inside stay, and so does what was kept: to paint
 * the kept words as changed would be untrue.
 */
export function bridgeRuns(runs: readonly Run[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < runs.length; ) {
    const stretch = runs.slice(at, chainEnd(runs, at));
    const bridged = new Set(stretch.filter(isMarked).map(({ mark }) => mark)).size >= MIN_MARKS;
    stretches.push({ bridged, runs: stretch });
    at += stretch.length;
  }
  return stretches;
}

/** Behind the last mark that can be reached over short kept words; a run that is no mark stands alone. */
function chainEnd(runs: readonly Run[], from: number): number {
  let end = from + 1;
  let words = 0;
  for (const [ahead, run] of runs.slice(from).entries()) {
    if (isMarked(run)) {
      end = from + ahead + 1;
      words = 0;
    } else if (ahead > 0 && (run.kind === "same" || run.kind === "variant")) {
      words += wordsWithin(run.text, [0, run.text.length]).length;
      if (words > MAX_GAP_WORDS) break;
    } else break;
  }
  return end;
}

function isMarked({ kind, mark }: Run): boolean {
  return mark !== null && (kind === "differs" || kind === "fact" || kind === "moved");
}
