import type { Edit, Pair, Span } from "../model.ts";
import { type Reading, readPhrases, readWords } from "../words/readWords.ts";
import { type Token, tokenize } from "../words/tokens.ts";
import type { Work } from "../work.ts";
import { absorbIslands } from "./absorbIslands.ts";
import { findMoves } from "./findMoves.ts";
import { joinVariants } from "./joinVariants.ts";
import { layLine } from "./line.ts";
import { markCapitals } from "./markCapitals.ts";
import { matchWords } from "./matchWords.ts";
import { orderClaims } from "./orderClaims.ts";
import { pairForms } from "./pairForms.ts";
import { recutMarks } from "./recutMarks.ts";
import { slideMarks } from "./slideMarks.ts";
import { splitAtClaims } from "./splitAtClaims.ts";
import { toEdits } from "./toEdits.ts";

export interface MarkContext {
  /** BCP 47, of each side; `und` where nobody knows. */
  readonly languages: Pair<string>;
  readonly reading: Reading;
  /** Names, numbers and dates of the match that are only written differently, by their spans. */
  readonly variants: readonly Pair<Span>[];
  readonly work: Work;
}

/**
 * The words that differ inside a match, in the order of the left text: first plainly, by the heaviest matching, then made
 * readable pass by pass.
 *
 * `words` holds the tokens of the match's claims, one list a claim, in any order. Each edit lies inside one claim of each
 * side. The words outside all edits are equal on both sides, in the order of `orderClaims`, up to normal form and
 * `variants`; the two edits of a move hold equal words. So applying the edits to the left's words gives
 * the right's.
 */
export function markWords(
  words: Pair<readonly (readonly Token[])[]>,
  { languages, reading, variants, work }: MarkContext,
): Edit[] {
  const phrases = readPhrases(reading.equal ?? [], (phrase) =>
    tokenize(phrase, [0, phrase.length], languages.left).filter(({ kind }) => kind !== "punctuation"),
  );
  const read = readWords(reading, phrases);
  const plainly = { left: words.left.map(read), right: words.right.map(read) };
  const claims = orderClaims(joinVariants(plainly, variants), work);
  const lines = {
    left: layLine(claims.left, languages.left),
    right: layLine(claims.right, languages.right),
  };

  const plain = matchWords(lines.left.tokens, lines.right.tokens, work);
  const capitals = reading.ignore?.case ? plain : markCapitals(plain, lines);
  const slid = slideMarks(capitals, lines);
  const joined = absorbIslands(slid, lines);
  const recut = recutMarks(joined, lines);
  const pieces = findMoves(splitAtClaims(recut, lines), lines, work);
  return toEdits(pairForms(pieces, lines), lines);
}
