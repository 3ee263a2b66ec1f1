import { readPhrases, readWords } from "../mark/readWords.ts";
import type { Options, Pair } from "../model.ts";
import { isCompared, type Text } from "../text.ts";
import { type Token, tokenize } from "../words/tokens.ts";
import { tableFor } from "./languages/tableFor.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";
import { type Reading, readClaim } from "./reading.ts";
import { type BeginningIndex, indexBeginnings, indexWords, type WordIndex } from "./wordIndex.ts";

/** A text as the judge reads it, taken apart once a comparison. */
export interface JudgedText {
  readonly text: Text;
  /** One a claim. */
  readonly readings: readonly Reading[];
  /** Quotations by claim. */
  readonly quotations: ReadonlyMap<number, readonly Quotation[]>;
  readonly index: WordIndex;
  readonly beginnings: BeginningIndex;
  /** How many claims are no furniture. */
  readonly compared: number;
}

/** What a judge may look at beyond the match: both texts whole, for quotations and clauses told elsewhere. */
export type JudgeContext = Pair<JudgedText>;

export interface JudgeInput {
  readonly texts: Pair<Text>;
  /** Tokens of every claim, by index; asides left out. */
  readonly words: Pair<readonly (readonly Token[])[]>;
  readonly options: Options;
}

/** Reads both texts once, in time linear in their length. */
export function prepareJudge({ texts, words, options }: JudgeInput): JudgeContext {
  const phrases = readPhrases(options.equal ?? [], (phrase) =>
    tokenize(phrase, [0, phrase.length], texts.left.language),
  );
  // What the reader wants read as equal is no cue either.
  const read = readWords(options, phrases);
  return {
    left: take(texts.left, words.left.map(read)),
    right: take(texts.right, words.right.map(read)),
  };
}

function take(text: Text, words: readonly (readonly Token[])[]): JudgedText {
  const table = tableFor(text.language, words.flat());
  const readings = text.claims.map((_, i) => readClaim(text, i, words[i]!, table));
  const compared = readings.filter((reading) => isCompared(text.claims[reading.claim]!));
  return {
    text,
    readings,
    quotations: quotationsOf(text, compared),
    index: indexWords(compared),
    beginnings: indexBeginnings(compared),
    compared: compared.length,
  };
}
