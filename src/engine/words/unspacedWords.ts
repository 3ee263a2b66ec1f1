/**
 * The words of a run in a script without spaces, by the dictionary of the platform.
 *
 * The run is handed over alone, without Latin letters, digits or punctuation, and with a fixed locale: what is around it,
 * and the language of the machine, would change the answer. Platforms still have dictionaries of different age; marks
 * do not hang on that, see `mark/recut.ts`.
 */
export function unspacedWords(run: string): Iterable<{ readonly segment: string; readonly index: number }> {
  return SEGMENTER.segment(run);
}

/** Any locale does: the dictionary goes by script. */
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });
