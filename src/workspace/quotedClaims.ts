import { readQuotes } from "../engine/judge/reading/readQuotes.ts";
import type { Claim } from "../engine/model.ts";
import { wordsWithin } from "./wordsWithin.ts";

/** Single words in marks are titles, irony or terms; of scripts without spaces `wordsWithin` counts the letters. */
const LEAST_WORDS = 2;
const LEAST_LETTERS = 4;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Tells of a claim, by its index, whether it quotes somebody, be it in part. A quotation may run through several sentences,
 * so paragraphs are read whole, each when it is first asked for.
 *
 * Only rows without a match ask, to be named "with a quotation": a fact of the text, where the Comparison tells what differs.
 */
export function quotedClaims(text: string, claims: readonly Claim[]): (index: number) => boolean {
  const read = new Map<number, ReadonlySet<number>>();
  return (index) => {
    const paragraph = claims[index]?.paragraph;
    if (paragraph === undefined) return false;
    const known = read.get(paragraph) ?? quotedIn(text, claims, index);
    read.set(paragraph, known);
    return known.has(index);
  };
}

/** The claims that quote, of the paragraph that a claim is in. */
function quotedIn(text: string, claims: readonly Claim[], within: number): ReadonlySet<number> {
  const isHere = (i: number) => claims[i]?.paragraph === claims[within]?.paragraph;
  let [from, to] = [within, within + 1];
  while (isHere(from - 1)) from -= 1;
  while (isHere(to)) to += 1;
  const own = claims.slice(from, to);
  const start = own[0]?.start ?? 0;
  const paragraph = text.slice(start, own.at(-1)?.end);
  const quotes = readQuotes(paragraph).filter((span) => {
    const least = UNSPACED.test(paragraph.slice(...span)) ? LEAST_LETTERS : LEAST_WORDS;
    return wordsWithin(paragraph, span).length >= least;
  });
  const quoted = new Set<number>();
  let next = 0;
  own.forEach((claim, i) => {
    while (start + (quotes[next]?.[1] ?? Number.POSITIVE_INFINITY) <= claim.start) next += 1;
    if (start + (quotes[next]?.[0] ?? Number.POSITIVE_INFINITY) < claim.end) quoted.add(from + i);
  });
  return quoted;
}
