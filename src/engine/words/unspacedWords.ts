import { classAt, HANGING } from "./characters.ts";

/**
 * The words of a run in a script without spaces, by the dictionary of the platform.
 *
 * The run is handed over alone, without Latin letters, digits or punctuation, and with a fixed locale: what is around it,
 * and the language of the machine, would change the answer. Platforms still have dictionaries of different age; marks
 * do not hang on that, see `mark/recutMarks.ts`.
 */
export function unspacedWords(run: string): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < run.length; ) {
    let to = Math.min(from + MAX_RUN, run.length);
    while (isInside(run, to)) to++;
    for (const { segment, index } of SEGMENTER.segment(run.slice(from, to))) {
      words.push({ surface: segment, index: from + index });
    }
    from = to;
  }
  return words;
}

/** Second half of a surrogate pair, or a mark of the character before. */
function isInside(run: string, at: number): boolean {
  return (run.charCodeAt(at) & 0xfc00) === 0xdc00 || (classAt(run, at) & HANGING) !== 0;
}

interface Word {
  readonly surface: string;
  readonly index: number;
}

/** The dictionary's time grows with the square of the run. No sentence is so long without a comma. */
const MAX_RUN = 1_000;

/** Any locale does: the dictionary goes by script. */
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });
