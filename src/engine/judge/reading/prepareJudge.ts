import type { Options, Pair, Side } from "../../model.ts";
import { remembered } from "../../remembered.ts";
import { isCompared, type Text } from "../../text.ts";
import type { ClaimWords } from "../../words/claimWords.ts";
import { readPhrases, readWords } from "../../words/readWords.ts";
import { type Token, tokenize } from "../../words/tokens.ts";
import type { LanguageTable } from "../languages/language.ts";
import { tableFor } from "../languages/tableFor.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";
import { type Reading, readClaim } from "./reading.ts";
import { type TextIndex, textIndex } from "./textIndex.ts";
import { wordReader } from "./wordReader.ts";

/** A text as the judge reads it; what is asked of the whole text is made once, when it is first asked for. */
export interface JudgedText {
  readonly text: Text;
  readonly table: LanguageTable;
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
  // Most words of a claim stand in its counterpart too.
  const readerOf = remembered(wordReader);
  const take = (side: Side): JudgedText => {
    const table = tableFor(texts[side].language, wordsInTurn(texts, words));
    const readTokens = readerOf(table);
    const reading = remembered((claim: number) =>
      readClaim(texts[side], claim, readTokens(read(words[side].of(claim))), table),
    );
    return { table, ...judgedText(texts[side], reading, rewritten ? null : words[side]) };
  };
  return { left: take("left"), right: take("right") };
}

/** Word by word from both in turn: where nobody knows the language, both are to be taken for the same. */
function* wordsInTurn(texts: Pair<Text>, words: Pair<ClaimWords>): Generator<Token> {
  const left = wordsOf(texts.left, words.left);
  const right = wordsOf(texts.right, words.right);
  for (;;) {
    const next = [left.next(), right.next()];
    if (next.every(({ done }) => done)) return;
    for (const { done, value } of next) if (!done) yield value;
  }
}

function* wordsOf(text: Text, words: ClaimWords): Generator<Token> {
  for (const claim of text.claims.keys())
    for (const token of words.of(claim)) if (token.kind === "word") yield token;
}

/** `asWritten`: the words of the claims, where they are read as they are written. */
function judgedText(
  text: Text,
  reading: (claim: number) => Reading,
  asWritten: ClaimWords | null,
): Omit<JudgedText, "table"> {
  return {
    text,
    reading,
    quotations: quotationsOf(text, reading),
    index: textIndex(text, reading, asWritten),
    compared: text.claims.filter(isCompared).length,
  };
}
