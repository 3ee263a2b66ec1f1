import type { Span } from "../model.ts";
import { normalForm } from "./normalForm.ts";
import { eachToken } from "./readToken.ts";
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
  const tokens: Token[] = [];
  const add = (from: number, surface: string, kind: TokenKind) =>
    tokens.push({
      start: from,
      end: from + surface.length,
      surface,
      normal: ungrouped(normalForm(surface), language),
      kind,
    });

  const claim = text.slice(start, end);
  eachToken(claim, language, (shape, from, to) => {
    const surface = claim.slice(from, to);
    switch (shape) {
      case "unspaced":
        for (const part of unspacedWords(surface)) add(start + from + part.index, part.surface, "word");
        return;
      case "dotted":
        if (surface.endsWith(".") && endsClaim(claim, to)) {
          add(start + from, surface.slice(0, -1), "word");
          add(start + to - 1, ".", "punctuation");
        } else add(start + from, surface, "word");
        return;
      case "word":
      case "number":
        add(start + from, surface, shape);
        return;
      case "mark":
        add(start + from, surface, "punctuation");
        return;
    }
  });
  return tokens;
}

/** Only closing quotes, brackets and white space follow. */
function endsClaim(claim: string, from: number): boolean {
  return /^[\s"'\p{Pe}\p{Pf}]*$/u.test(claim.slice(from, from + 8)) && claim.length - from <= 8;
}
