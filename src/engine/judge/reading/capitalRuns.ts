import { isCapitalised } from "./isCapitalised.ts";
import { type Reading, textOf, type Word } from "./reading.ts";

/** Of some words of a claim in their order, the runs of two and more that have capitals and touch: whole names. */
export function capitalRuns(words: readonly Word[], reading: Reading): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const word of words.filter(isCapitalised)) {
    const before = runs.at(-1)?.at(-1);
    if (before && textOf(reading, [before.end, word.start]).trim() === "") runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs.filter((run) => run.length > 1);
}
