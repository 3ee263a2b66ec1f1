/** What of a language says where its words end. */
export interface Writing {
  /** False where no spaces stand between words; phrases are then found inside runs of letters. */
  readonly spaced: boolean;
  /** Letters that may hang before a word, as a regular expression: the Arabic article and conjunctions. */
  readonly clitics?: string;
}

/** An alternation of phrases as a regular expression over small letters, longest first; see `Lexicon` for the notation. */
export function alternation(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(phraseSource)
    .join("|");
}

/** What must stand before and after a phrase so that it is no part of a longer word. */
export function boundaries({ spaced, clitics }: Writing): [before: string, after: string] {
  if (!spaced) return ["", ""];
  const before = `(?<!${LETTER})`;
  return [clitics ? `${before}(?:${clitics})?` : before, `(?!${LETTER})`];
}

/** Classes one beside the other: a class of several takes twice as long to make ready, and each language has dozens. */
const LETTER = "\\p{L}|\\p{M}|\\p{N}";

/** White space with up to eight words in it, over no mark of punctuation. */
const GAP = '[\\s\\u200C]+(?:[^\\s.,;:!?„“”"«»]+[\\s\\u200C]+){0,8}?';

/** One phrase as a regular expression over small letters. */
export function phraseSource(phrase: string): string {
  const escaped = phrase
    .toLowerCase()
    .replace(/[.+?^${}()|[\]\\]/gu, "\\$&")
    .replaceAll("'", "['’‘ʼ]")
    .replace(/\s+…\s+/gu, GAP)
    .replace(/ +/gu, "[\\s\\u200C]+");
  return escaped.endsWith("*") ? `${escaped.slice(0, -1)}[\\p{L}\\p{M}\\u200C]*` : escaped;
}
