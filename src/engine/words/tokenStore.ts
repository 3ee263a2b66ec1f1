import { type Token, tokenize } from "./tokens.ts";

/**
 * The tokens of the lines read so far, by language and line; it grows as lines are asked for. Plain data, since the code of a
 * function made for one comparison is lost with it.
 */
export type TokenStore = Map<string, Map<string, readonly Token[]>>;

/** One for all that read the lines of both texts. */
export function emptyTokenStore(): TokenStore {
  return new Map();
}

/**
 * The tokens of a line in a language; offsets are those of the line. Each line is read once, however often and on whichever
 * side it stands: what was kept stands in both texts.
 */
export function tokensOfLine(store: TokenStore, line: string, language: string): readonly Token[] {
  const before = store.get(language)?.get(line);
  if (before !== undefined) return before;
  const tokens = tokenize(line, [0, line.length], language);
  const own = store.get(language);
  if (own) own.set(line, tokens);
  else store.set(language, new Map([[line, tokens]]));
  return tokens;
}
