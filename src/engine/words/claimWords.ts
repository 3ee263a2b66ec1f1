import type { Claim } from "../model.ts";
import { remembered } from "../remembered.ts";
import type { Text } from "../text.ts";
import { type LineTokens, lineTokens } from "./lineTokens.ts";
import type { Token } from "./tokens.ts";

/** The words of a text's claims by the index of the claim; words of asides take no part in marks, cues and counts. */
export interface ClaimWords {
  /** At their places in the text; made when first asked for: most claims of a revision are never looked into. */
  readonly of: (claim: number) => readonly Token[];
  /** Words and numbers, punctuation left out. */
  readonly count: (claim: number) => number;
  /** Whether a word or number of a normal form is among them. */
  readonly hold: (claim: number, normal: string) => boolean;
  /** Whether two stand among them side by side, whatever mark is between. */
  readonly holdPair: (claim: number, one: string, two: string) => boolean;
}

/** `tokensOf` is shared by all that read the lines of both texts. */
export function claimWords(
  { text, claims, language }: Text,
  tokensOf: LineTokens = lineTokens(),
): ClaimWords {
  const of = remembered((index: number) => placedTokens(text, claims[index]!, language, tokensOf));
  /** The same words wherever they stand: most claims need no more. */
  const unplaced = (index: number) => {
    const { start, end, asides } = claims[index]!;
    return asides.length === 0 ? tokensOf(text.slice(start, end), language) : of(index);
  };
  return {
    of,
    count: (index) => countWords(unplaced(index)),
    hold: (index, normal) => holds(unplaced(index), normal),
    holdPair: (index, one, two) => holdsPair(unplaced(index), one, two),
  };
}

function placedTokens(
  text: string,
  { start, end, asides }: Claim,
  language: string,
  tokensOf: LineTokens,
): readonly Token[] {
  const tokens = tokensOf(text.slice(start, end), language).map((token) => moved(token, start));
  return asides.length === 0
    ? tokens
    : tokens.filter((token) => !asides.some(([from, to]) => token.start < to && from < token.end));
}

function countWords(tokens: readonly Token[]): number {
  let count = 0;
  for (const { kind } of tokens) if (kind !== "punctuation") count++;
  return count;
}

function holds(tokens: readonly Token[], normal: string): boolean {
  for (const token of tokens) if (token.normal === normal && token.kind !== "punctuation") return true;
  return false;
}

function holdsPair(tokens: readonly Token[], one: string, two: string): boolean {
  let before: string | null = null;
  for (const { normal, kind } of tokens) {
    if (kind === "punctuation") continue;
    if (normal === two && before === one) return true;
    before = normal;
  }
  return false;
}

function moved({ start, end, surface, normal, kind }: Token, by: number): Token {
  return { start: start + by, end: end + by, surface, normal, kind };
}
