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
  return {
    tokens,
    claim: claims.flatMap((claim, c) => claim.map(() => c)),
    opens: claims.flatMap((claim) =>
      isHeadlineStyle(claim, language) ? claim.map(() => true) : openingWords(claim),
    ),
    ends: claims.flatMap(closingMarks),
    light: tokens.map((token) => isFunctionWord(token, language)),
  };
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

function openingWords(claim: readonly Token[]): boolean[] {
  let open = true;
  return claim.map(({ kind, normal }, at) => {
    if (kind === "punctuation") {
      if (OPENERS.has(normal) && !closesQuotation(claim, at)) open = true;
      return false;
    }
    const opens = open;
    open = false;
    return opens;
  });
}

/** A mark that touches what it follows and not what comes after it: in `"Yes," Chief Ann said` Chief opens nothing. */
export function closesQuotation(tokens: readonly Token[], at: number): boolean {
  const { start, end, normal } = tokens[at]!;
  const touches = tokens[at - 1]?.end === start && tokens[at + 1]?.start !== end;
  return touches && (normal === '"' || normal === "'");
}

/** Stops, colons, opening quotes, bullets. An apostrophe alone may be a single quotation mark. */
const OPENERS = new Set([".", "!", "?", "…", ":", '"', "'", "•", "。", "！", "？", "؟", "।", "¿", "¡"]);

function closingMarks(claim: readonly Token[]): boolean[] {
  const closing = claim.map(() => false);
  for (let i = claim.length - 1; i >= 0 && CLOSERS.has(claim[i]!.normal); i--) closing[i] = true;
  return closing;
}

const CLOSERS = new Set([".", "!", "?", "…", '"', "'", ")", "]", "}", "。", "！", "？", "؟", "।", "۔"]);
