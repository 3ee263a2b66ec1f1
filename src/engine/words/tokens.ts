import { keepShape } from "../keepShape.ts";
import type { Span } from "../model.ts";
import { normalForm } from "./normalForm.ts";
import { eachToken, type Shape, type TokenTaker } from "./readToken.ts";
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
  const list = new TokenList(claim, start, language);
  eachToken(claim, language, list);
  return list.tokens;
}

/** A class, since all words of all texts come through here: what a compiler made of a closure is lost with it. */
class TokenList implements TokenTaker {
  readonly tokens: Token[] = [];
  private readonly claim: string;
  /** Where the claim begins in its text. */
  private readonly offset: number;
  private readonly language: string;

  constructor(claim: string, offset: number, language: string) {
    this.claim = claim;
    this.offset = offset;
    this.language = language;
  }

  take(shape: Shape, from: number, to: number): void {
    const surface = this.claim.slice(from, to);
    switch (shape) {
      case "plain":
        this.push(from, surface, surface.toLowerCase(), "word");
        return;
      case "unspaced":
        for (const part of unspacedWords(surface)) this.add(from + part.index, part.surface, "word");
        return;
      case "dotted":
        if (surface.endsWith(".") && endsClaim(this.claim, to)) {
          this.add(from, surface.slice(0, -1), "word");
          this.add(to - 1, ".", "punctuation");
        } else this.add(from, surface, "word");
        return;
      case "word":
      case "number":
        this.add(from, surface, shape);
        return;
      case "mark":
        this.add(from, surface, "punctuation");
        return;
    }
  }

  private add(from: number, surface: string, kind: TokenKind): void {
    this.push(from, surface, ungrouped(normalForm(surface), this.language), kind);
  }

  private push(from: number, surface: string, normal: string, kind: TokenKind): void {
    const start = this.offset + from;
    this.tokens.push({ start, end: start + surface.length, surface, normal, kind });
  }
}

/** Only closing quotes, brackets and white space follow. */
function endsClaim(claim: string, from: number): boolean {
  return /^[\s"'\p{Pe}\p{Pf}]*$/u.test(claim.slice(from, from + 8)) && claim.length - from <= 8;
}

keepShape(new TokenList("", 0, "und"));
