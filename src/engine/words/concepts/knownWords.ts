/** What can be asked for a word. */
type Words = Pick<ReadonlySet<string>, "has">;

/** A term as a table reads it. */
export interface TermWords {
  readonly known: readonly string[];
  /** What it does not know: names, mostly. */
  readonly rest: readonly string[];
}

/** From left to right, the longest word first; the dictionaries of platforms differ and know fewer words of reports. */
export function knownWords(run: string, words: Words, longest: number): TermWords {
  const known: string[] = [];
  const rest: string[] = [];
  let restFrom = 0;
  for (let at = 0; at < run.length; ) {
    const end = endOfWord(run, at, words, longest);
    if (end > at) {
      known.push(run.slice(at, end));
      if (at > restFrom) rest.push(run.slice(restFrom, at));
      restFrom = end;
    }
    at = Math.max(end, at + 1);
  }
  if (run.length > restFrom) rest.push(run.slice(restFrom));
  return { known, rest };
}

/** `at` where none begins there. */
function endOfWord(run: string, at: number, words: Words, longest: number): number {
  let end = Math.min(run.length, at + longest);
  while (end > at && !words.has(run.slice(at, end))) end--;
  return end;
}
