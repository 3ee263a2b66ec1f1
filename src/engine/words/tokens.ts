import type { Span } from "../model.ts";
import { afterCharacter } from "./letters/characters.ts";
import { normalForm } from "./normalForm.ts";
import { type FoundToken, readToken, tokenSource } from "./readToken.ts";
import { ungrouped } from "./ungrouped.ts";
import { unspacedWords } from "./unspacedWords.ts";

export type TokenKind = "word" | "number" | "punctuation";

/** A word, number or punctuation mark at its place in the text; white space is no token. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly surface: string;
  /** Equal tokens have equal normal forms. */
  readonly normal: string;
  /** `number` begins with a digit and holds no hyphen: 1,500, 2nd, 10km. Symbols and emoji are `punctuation`. */
  readonly kind: TokenKind;
}

/**
 * The tokens of a claim, in order, disjoint, of whole graphemes; offsets are those of the text.
 *
 * Words of scripts without spaces are cut by dictionary, all others by one look at each character. `language` matters where
 * it elides, French and Italian articles (l'homme) being words of their own, and for what groups thousands.
 *
 * A claim that ends in "U.S." ends in a stop as well; the last dot is then a token of its own, so that "in the U.S." and
 * "in the US." are equal, and "in the U.S. today." only adds a word.
 */
export function tokenize(text: string, [start, end]: Span, language: string): Token[] {
  const claim = text.slice(start, end);
  const list: TokenList = { claim, offset: start, language, tokens: [] };
  const source = tokenSource(claim, language);
  for (let at = 0; at < claim.length; ) {
    const found = claim[at] === " " ? null : readToken(source, at);
    if (found) take(list, at, found);
    at = found?.end ?? afterCharacter(claim, at);
  }
  return list.tokens;
}

/** What was read of a claim so far. */
interface TokenList {
  readonly claim: string;
  /** Where the claim begins in its text. */
  readonly offset: number;
  readonly language: string;
  readonly tokens: Token[];
}

function take(list: TokenList, from: number, { shape, end }: FoundToken): void {
  const surface = list.claim.slice(from, end);
  switch (shape) {
    case "plain":
      push(list, { from, surface, kind: "word" }, surface.toLowerCase());
      return;
    case "unspaced":
      for (const part of unspacedWords(surface))
        add(list, { from: from + part.index, surface: part.surface, kind: "word" });
      return;
    case "dotted":
      if (surface.endsWith(".") && endsClaim(list.claim, end)) {
        add(list, { from, surface: surface.slice(0, -1), kind: "word" });
        add(list, { from: end - 1, surface: ".", kind: "punctuation" });
      } else add(list, { from, surface, kind: "word" });
      return;
    case "word":
    case "number":
      add(list, { from, surface, kind: shape });
      return;
    case "mark":
      add(list, { from, surface, kind: "punctuation" });
      return;
  }
}

/** A token at its place in the claim. */
interface Piece extends Pick<Token, "surface" | "kind"> {
  readonly from: number;
}

function add(list: TokenList, piece: Piece): void {
  push(list, piece, ungrouped(normalForm(piece.surface), list.language));
}

function push({ offset, tokens }: TokenList, { from, surface, kind }: Piece, normal: string): void {
  const start = offset + from;
  tokens.push({ start, end: start + surface.length, surface, normal, kind });
}

/** Only closing quotes, brackets and white space follow. */
function endsClaim(claim: string, from: number): boolean {
  return /^[\s"'\p{Pe}\p{Pf}]*$/u.test(claim.slice(from, from + 8)) && claim.length - from <= 8;
}
