import { type Token, tokenize } from "./tokens.ts";

/** The tokens of a line in a language; offsets are those of the line. */
export type LineTokens = (line: string, language: string) => readonly Token[];

/** Reads each line once, however often and on whichever side it stands: what was kept stands in both texts. */
export function lineTokens(): LineTokens {
  const byLanguage = new Map<string, Map<string, readonly Token[]>>();
  return (line, language) => {
    const known = byLanguage.get(language) ?? new Map<string, readonly Token[]>();
    byLanguage.set(language, known);
    const tokens = known.get(line) ?? tokenize(line, [0, line.length], language);
    known.set(line, tokens);
    return tokens;
  };
}
