import type { Span } from "../model.ts";
import { allMatches } from "../words/letters/allMatches.ts";
import { addStarts } from "./addStarts.ts";
import { isOpener } from "./isOpener.ts";
import type { Lexicon } from "./languages/lexicon.ts";
import type { Pass } from "./passes.ts";
import { wordsOf } from "./wordsOf.ts";

/**
 * Fewer words before the colon are a label or a source ("The result:", "She said:"), fewer after it a name or a list.
 * Chosen on the German rewritings; anything from 4 to 7 gives links within .003.
 */
const MIN_WORDS = 5;

/** Five words of any length that is usual: what is looked at after a colon must not grow with the text. */
const WINDOW = 120;

const COLON = /:\s+(?=\p{Lu})/gu;
const OPENERS = /[„«([]/gu;
const CLOSERS = /["”“»)\]]/gu;

/**
 * Puts a break after a colon between two sentences: "Sick days cost a lot of money: ‖They add up to …". The sign is a
 * capital on a word that opens sentences; before a quotation, a list or a name the sentence goes on.
 */
export const splitColon: Pass = (breaks, context) =>
  addStarts(breaks, context, (sentence) => startsAfterColon(context.text, sentence, context.lexicon));

function startsAfterColon(text: string, [start, end]: Span, lexicon: Lexicon): number[] {
  const colons = allMatches(COLON, text.slice(start, end));
  if (colons.length === 0) return [];
  const found: number[] = [];
  let read = start;
  let words = 0;
  let open = 0;
  for (const colon of colons) {
    const at = start + colon.index + colon[0].length;
    const piece = text.slice(read, at);
    words += wordsOf(text, read, at).length;
    open += (piece.match(OPENERS)?.length ?? 0) - (piece.match(CLOSERS)?.length ?? 0);
    read = at;
    if (words < MIN_WORDS || open > 0 || !opensSentence(text, [at, end], lexicon)) continue;
    found.push(at);
    words = 0;
    open = 0;
  }
  return found;
}

function opensSentence(text: string, [start, end]: Span, lexicon: Lexicon): boolean {
  const words = wordsOf(text, start, Math.min(end, start + WINDOW));
  return words.length >= MIN_WORDS && isOpener(words[0]!.form, words[1]!.form, lexicon);
}
