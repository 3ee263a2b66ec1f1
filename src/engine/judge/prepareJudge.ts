import type { Options, Pair } from "../model.ts";
import { remembered } from "../remembered.ts";
import { isCompared, type Text } from "../text.ts";
import type { ClaimWords } from "../words/claimWords.ts";
import { readPhrases, readWords } from "../words/readWords.ts";
import { type Token, tokenize } from "../words/tokens.ts";
import { tableFor } from "./languages/tableFor.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";
import { type Reading, readClaim, wordReader } from "./reading.ts";
import { type TextIndex, textIndex } from "./textIndex.ts";

/** A text as the judge reads it; what is asked of the whole text is made once, when it is first asked for. */
export interface JudgedText {
  readonly text: Text;
  /** A claim, by its index; read when it is first asked for. */
  readonly reading: (claim: number) => Reading;
  readonly quotations: (claim: number) => readonly Quotation[];
  readonly index: TextIndex;
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
  const rewritten = phrases.longest > 0 || options.ignore?.accents === true;
  return {
    left: take(texts.left, (claim) => read(words.left.of(claim)), rewritten ? null : words.left),
    right: take(texts.right, (claim) => read(words.right.of(claim)), rewritten ? null : words.right),
  };
}

/** `asWritten`: the words of the claims, where they are read as they are written. */
function take(
  text: Text,
  wordsOf: (claim: number) => readonly Token[],
  asWritten: ClaimWords | null,
): JudgedText {
  const table = tableFor(text.language, allWords());
  const readWord = wordReader(table);
  const reading = remembered((claim: number) =>
    readClaim(text, claim, () => wordsOf(claim).flatMap(readWord), table),
  );
  return {
    text,
    reading,
    quotations: quotationsOf(text, reading),
    index: textIndex(text, reading, asWritten),
    compared: text.claims.filter(isCompared).length,
  };

  function* allWords(): Generator<Token> {
    for (const claim of text.claims.keys()) yield* wordsOf(claim);
  }
}
