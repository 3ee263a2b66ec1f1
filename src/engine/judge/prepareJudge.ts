import { readPhrases, readWords } from "../mark/readWords.ts";
import type { Options, Pair } from "../model.ts";
import { once } from "../once.ts";
import { isCompared, type Text } from "../text.ts";
import type { ClaimWords } from "../words/claimWords.ts";
import { type Token, tokenize } from "../words/tokens.ts";
import { tableFor } from "./languages/tableFor.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";
import { type Reading, readClaim } from "./reading.ts";
import { type BeginningIndex, indexBeginnings, indexWords, type WordIndex } from "./wordIndex.ts";

/** A text as the judge reads it; what is asked of the whole text is made once, when it is first asked for. */
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
  readonly words: Pair<ClaimWords>;
  readonly options: Options;
}

/** Both texts to be read, in time linear in what is asked of them: most claims of a revision are never looked at. */
export function prepareJudge({ texts, words, options }: JudgeInput): JudgeContext {
  const phrases = readPhrases(options.equal ?? [], (phrase) =>
    tokenize(phrase, [0, phrase.length], texts.left.language),
  );
  // What the reader wants read as equal is no cue either.
  const read = readWords(options, phrases);
  return {
    left: take(texts.left, (claim) => read(words.left.of(claim))),
    right: take(texts.right, (claim) => read(words.right.of(claim))),
  };
}

function take(text: Text, wordsOf: (claim: number) => readonly Token[]): JudgedText {
  const table = tableFor(text.language, allWords());
  const readings = text.claims.map((_, i) => readClaim(text, i, () => wordsOf(i), table));
  const compared = readings.filter((reading) => isCompared(text.claims[reading.claim]!));
  const quotations = once(() => quotationsOf(text, compared));
  const index = once(() => indexWords(compared));
  const beginnings = once(() => indexBeginnings(compared));
  return {
    text,
    readings,
    compared: compared.length,
    get quotations() {
      return quotations();
    },
    get index() {
      return index();
    },
    get beginnings() {
      return beginnings();
    },
  };

  function* allWords(): Generator<Token> {
    for (const claim of text.claims.keys()) yield* wordsOf(claim);
  }
}
