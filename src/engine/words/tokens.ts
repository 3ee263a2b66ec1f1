import type { Span } from "../model.ts";

export type TokenKind = "word" | "number" | "punctuation";

/** A word, number or punctuation mark at its place in the text; white space is no token. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Equal tokens have equal normal forms. */
  readonly normal: string;
  readonly kind: TokenKind;
}

/**
 * One alternative a kind, tried in order:
 * dotted capitals (U.S., a.m.); numbers that keep . , : and a percent sign or ordinal ending; the possessive 's; words
 * with inner hyphens and apostrophes; one character of anything else.
 */
const TOKEN =
  /(?<abbreviation>\p{L}\.(?:\p{L}\.)+)|(?<number>\p{N}+(?:[.,:٫٬]\p{N}+)*(?:%|(?:st|nd|rd|th)(?!\p{L}))?)|(?<possessive>['’]s(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{M}\p{N}]+(?:(?:['’](?!s(?![\p{L}\p{N}]))|[-‐‑])[\p{L}\p{M}\p{N}]+)*)|(?<mark>[^\s\p{L}\p{M}\p{N}])/gu;

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const QUOTES = /[«»„“”‟‹›「」『』"]/u;
const APOSTROPHES = /[‘’‚‛′ʼ]/gu;
const DASHES = /[‐‑‒–—―−]/gu;

/**
 * The tokens of a stretch of text, in order, disjoint, whole graphemes.
 *
 * Words of scripts without spaces are cut by dictionary (`Intl.Segmenter`), all others by one regular expression.
 */
export function tokenize(text: string, [start, end]: Span, language: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(start, end).matchAll(TOKEN)) {
    const groups = found.groups as Record<string, string | undefined>;
    const at = start + found.index;
    const surface = found[0];
    if (groups["word"] !== undefined && UNSPACED.test(surface)) {
      for (const part of wordSegmenter(language).segment(surface)) {
        const from = at + part.index;
        tokens.push({
          start: from,
          end: from + part.segment.length,
          normal: normalForm(part.segment),
          kind: "word",
        });
      }
      continue;
    }
    const kind =
      groups["number"] !== undefined ? "number" : groups["mark"] !== undefined ? "punctuation" : "word";
    tokens.push({ start: at, end: at + surface.length, normal: normalForm(surface), kind });
  }
  return tokens;
}

/**
 * What two words must share to be equal: NFC, lower case, one shape of quote and dash, no dots in dotted capitals.
 * Hyphens inside words count: people mark non-linear -> nonlinear.
 */
export function normalForm(surface: string): string {
  const plain = surface.normalize("NFC").replace(APOSTROPHES, "'").replace(DASHES, "-");
  if (QUOTES.test(plain)) return '"';
  if (/^\p{L}\.(?:\p{L}\.)+$/u.test(plain)) return plain.replaceAll(".", "").toLowerCase();
  return plain.toLowerCase();
}

const segmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language === "und" ? undefined : language, { granularity: "word" });
  segmenters.set(language, made);
  return made;
}
