import { remembered } from "../remembered.ts";
import { type Token, tokenize } from "./tokens.ts";

/** The tokens of a line in a language; offsets are those of the line. */
export type LineTokens = (line: string, language: string) => readonly Token[];

/** Reads each line once, however often and on whichever side it stands: what was kept stands in both texts. */
export function lineTokens(): LineTokens {
  const tokensBy = remembered((_language: string) => new Map<string, readonly Token[]>());
  return (line, language) => {
    const before = tokensBy(language).get(line);
    if (before !== undefined) return before;
    const tokens = tokenize(line, [0, line.length], language);
    tokensBy(language).set(line, tokens);
    return tokens;
  };
}
