import type { Span } from "../model.ts";
import { afterCharacter } from "./characters.ts";
import { elisionsOf } from "./cliticEnd.ts";
import { normalForm } from "./normalForm.ts";
import { readToken } from "./readToken.ts";
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
 * it elides: French and Italian articles (l'homme) are words of their own.
 *
 * A claim that ends in "U.S." ends in a stop as well; the last dot is then a token of its own, so that "in the U.S." and
 * "in the US." are equal, and "in the U.S. today." only adds a word.
 */
export function tokenize(text: string, [start, end]: Span, language: string): Token[] {
  const tokens: Token[] = [];
  const add = (from: number, surface: string, kind: TokenKind) =>
    tokens.push({ start: from, end: from + surface.length, surface, normal: normalForm(surface), kind });

  const claim = text.slice(start, end);
  const source = { text: claim, lastAt: claim.lastIndexOf("@"), elisions: elisionsOf(language) };
  for (let at = 0; at < claim.length; ) {
    const found = readToken(source, at);
    if (found === null) {
      at = afterCharacter(claim, at);
      continue;
    }
    const surface = claim.slice(at, found.end);
    switch (found.shape) {
      case "unspaced":
        for (const part of unspacedWords(surface)) add(start + at + part.index, part.surface, "word");
        break;
      case "dotted":
        if (endsClaim(claim, found.end)) {
          add(start + at, surface.slice(0, -1), "word");
          add(start + found.end - 1, ".", "punctuation");
        } else add(start + at, surface, "word");
        break;
      case "word":
      case "number":
        add(start + at, surface, found.shape);
        break;
      case "mark":
        add(start + at, surface, "punctuation");
        break;
    }
    at = found.end;
  }
  return tokens;
}

/** Only closing quotes, brackets and white space follow. */
function endsClaim(claim: string, from: number): boolean {
  return /^[\s"'\p{Pe}\p{Pf}]*$/u.test(claim.slice(from, from + 8)) && claim.length - from <= 8;
}
