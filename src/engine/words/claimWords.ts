import type { Claim } from "../model.ts";
import { remembered } from "../remembered.ts";
import type { Text } from "../text.ts";
import { claimLine } from "./claimLine.ts";
import { emptyTokenStore, type TokenStore, tokensOfLine } from "./tokenStore.ts";
import type { Token } from "./tokens.ts";

/** The words of a text's claims by the index of the claim; words of asides take no part in marks, cues and counts. */
export interface ClaimWords {
  /** At their places in the text; made when first asked for: most claims of a revision are never looked into. */
  of(claim: number): readonly Token[];
  /** Words and numbers, punctuation left out. */
  count(claim: number): number;
  /** Whether a word or number of a normal form is among them. */
  hold(claim: number, normal: string): boolean;
  /** Whether two stand among them side by side, whatever mark is between. */
  holdPair(claim: number, one: string, two: string): boolean;
}

/** `store` is shared by all that read the lines of both texts. */
export function claimWords(text: Text, store: TokenStore = emptyTokenStore()): ClaimWords {
  return new WordsOfClaims(text, store);
}

class WordsOfClaims implements ClaimWords {
  private readonly text: Text;
  private readonly store: TokenStore;
  private readonly placed: (index: number) => readonly Token[];

  constructor(text: Text, store: TokenStore) {
    this.text = text;
    this.store = store;
    this.placed = remembered((index) => placedTokens(text.text, text.claims[index]!, text.language, store));
  }

  of(index: number): readonly Token[] {
    return this.placed(index);
  }

  count(index: number): number {
    return countWords(this.unplaced(index));
  }

  hold(index: number, normal: string): boolean {
    return holds(this.unplaced(index), normal);
  }

  holdPair(index: number, one: string, two: string): boolean {
    return holdsPair(this.unplaced(index), one, two);
  }

  /** The same words wherever they stand: most claims need no more. */
  private unplaced(index: number): readonly Token[] {
    const { text, claims, language } = this.text;
    return tokensOfLine(this.store, claimLine(text, claims[index]!), language);
  }
}

function placedTokens(text: string, claim: Claim, language: string, store: TokenStore): readonly Token[] {
  return tokensOfLine(store, claimLine(text, claim), language).map((token) => moved(token, claim.start));
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
