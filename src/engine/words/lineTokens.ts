import { type Token, tokenize } from "./tokens.ts";

/** The tokens of the lines read so far, by language. Plain data: the code of a function made here would be lost with it. */
export type LineTokens = Map<string, Map<string, readonly Token[]>>;

/** None read yet; shared by all that read the lines of both texts. */
export function noLineTokens(): LineTokens {
  return new Map();
}

/**
 * The tokens of a line in a language; offsets are those of the line. Each line is read once, however often and on whichever
 * side it stands: what was kept stands in both texts.
 */
export function lineTokens(read: LineTokens, line: string, language: string): readonly Token[] {
  const before = read.get(language)?.get(line);
  if (before !== undefined) return before;
  const tokens = tokenize(line, [0, line.length], language);
  const own = read.get(language);
  if (own) own.set(line, tokens);
  else read.set(language, new Map([[line, tokens]]));
  return tokens;
}
