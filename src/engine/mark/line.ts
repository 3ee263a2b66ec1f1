import type { Pair, Side } from "../model.ts";
import { isFunctionWord } from "../words/functionWords.ts";
import type { Token } from "../words/tokens.ts";
import { isHeadlineStyle } from "./isHeadlineStyle.ts";

/** The claims of one side of a match laid out as one line of tokens; all lists run over the tokens. */
export interface Line {
  readonly tokens: readonly Token[];
  /** Which claim of the side a token belongs to, in the order of the line. */
  readonly claim: readonly number[];
  /** A word that opens a sentence, or a quotation inside one, or stands in a headline: its capital says nothing. */
  readonly opens: readonly boolean[];
  /** The stop at the end of a claim, with closing quotes and brackets around it. */
  readonly ends: readonly boolean[];
  /** A function word, which no mark should end on. */
  readonly light: readonly boolean[];
}

/** Token indexes, half-open. */
export type Range = readonly [from: number, to: number];

/** A stretch of tokens on each side that is no longer the same; one of the two may be empty, and still has its place. */
export type Mark = Pair<Range>;

export function layLine(claims: readonly (readonly Token[])[], language: string): Line {
  const tokens = claims.flat();
  const claim: number[] = [];
  const opens: boolean[] = [];
  const ends: boolean[] = [];
  for (let at = 0; at < claims.length; at++) {
    const own = claims[at]!;
    const end = closingFrom(own);
    for (let i = 0; i < own.length; i++) {
      claim.push(at);
      ends.push(i >= end);
    }
    pushOpenings(opens, own, isHeadlineStyle(own, language));
  }
  return { tokens, claim, opens, ends, light: tokens.map((token) => isFunctionWord(token, language)) };
}

/** Marks in order, and between them equal stretches; a mark with nothing on either side is none. */
export function withoutEmpty(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ left, right }) => left[0] < left[1] || right[0] < right[1]);
}

export function lengthOf([from, to]: Range): number {
  return to - from;
}

/** The side that alone has words in a mark; null where both have. */
export function oneSide({ left, right }: Mark): Side | null {
  if (lengthOf(left) > 0 && lengthOf(right) > 0) return null;
  return lengthOf(left) > 0 ? "left" : "right";
}

/** Says of each token whether it is a word that opens, as any token of a headline is. */
function pushOpenings(opens: boolean[], claim: readonly Token[], isHeadline: boolean): void {
  let isNext = true;
  for (let at = 0; at < claim.length; at++) {
    const { kind, normal } = claim[at]!;
    const isWord = kind !== "punctuation";
    opens.push(isHeadline || (isWord && isNext));
    if (isWord) isNext = false;
    else if (OPENERS.has(normal) && !closesQuotation(claim, at)) isNext = true;
  }
}

/** A mark that touches what it follows and not what comes after it: in `"Yes," Chief Ann said` Chief opens nothing. */
export function closesQuotation(tokens: readonly Token[], at: number): boolean {
  const { start, end, normal } = tokens[at]!;
  const touches = tokens[at - 1]?.end === start && tokens[at + 1]?.start !== end;
  return touches && (normal === '"' || normal === "'");
}

/** Stops, colons, opening quotes, bullets. An apostrophe alone may be a single quotation mark. */
const OPENERS = new Set([".", "!", "?", "…", ":", '"', "'", "•", "。", "！", "？", "؟", "।", "¿", "¡"]);

/** Where the marks begin that a claim ends on; its length where it ends on none. */
function closingFrom(claim: readonly Token[]): number {
  let from = claim.length;
  while (from > 0 && CLOSERS.has(claim[from - 1]!.normal)) from--;
  return from;
}

const CLOSERS = new Set([".", "!", "?", "…", '"', "'", ")", "]", "}", "。", "！", "？", "؟", "।", "۔"]);
