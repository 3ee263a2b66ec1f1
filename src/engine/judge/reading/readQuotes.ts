import type { Span } from "../../model.ts";
import { allMatches } from "../../words/letters/allMatches.ts";

/** What closes each opening mark, by the habits of English, German, French, Swedish, Persian, Chinese and Japanese type. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"“”',
  "“": '”"',
  "„": '“”"',
  "‟": "”",
  "«": "»",
  "»": "«»",
  "‹": "›",
  "›": "‹",
  "「": "」",
  "『": "』",
  "”": "”",
  "‘": "’",
  "'": "'",
};

/** All that opens or closes. */
const MARKS = /["“„‟«»‹›「」『』”‘’']/gu;

/**
 * The stretches of a paragraph inside quotation marks, without the marks, in order and disjoint; a quotation inside
 * another belongs to it. One that never closes runs to the end of the paragraph, as do those of several paragraphs.
 */
export function readQuotes(paragraph: string): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  let closers = "";
  for (const { 0: c, index: at } of allMatches(MARKS, paragraph)) {
    if (open >= 0) {
      if (closers.includes(c) && !isApostrophe(paragraph, at)) {
        quotes.push([open + 1, at]);
        open = -1;
      }
    } else if (CLOSERS[c] !== undefined && opens(paragraph, at)) {
      open = at;
      closers = CLOSERS[c];
    }
  }
  // A single mark that never closes was an apostrophe: 'twas.
  if (open >= 0 && !/['‘]/u.test(paragraph[open]!)) quotes.push([open + 1, paragraph.length]);
  return quotes;
}

/** A mark opens at the start of a word. Inches and feet follow digits, apostrophes follow letters. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  const c = text[at]!;
  if (/['‘’]/u.test(c)) return /[\s([“"—–-]/u.test(before) && /\p{L}/u.test(after) && closesLater(text, at);
  if (c === '"') return !/\s/u.test(after) && !/[\p{L}\p{Nd}.!?]/u.test(before);
  return "„「『".includes(c) || (BEFORE_QUOTE.test(before) && (/\S/u.test(after) || "«»‹›".includes(c)));
}

/** After a letter a mark closes, except where no spaces stand between words. */
const BEFORE_QUOTE =
  /[\s\p{Ps}\p{Pi}\p{Pd}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}:;,/"'،，。：；、！？]/u;

/** How far a quotation in single marks may reach; their closing mark is also an apostrophe. */
const SINGLE_REACH = 400;

function closesLater(text: string, at: number): boolean {
  const closer = CLOSERS[text[at]!]!;
  const end = Math.min(text.length, at + SINGLE_REACH);
  for (let next = at + 2; next < end; next++)
    if (text[next] === closer && !isApostrophe(text, next)) return true;
  return false;
}

/** don't, and voters' before a further word. */
function isApostrophe(text: string, at: number): boolean {
  if (!/['’]/u.test(text[at]!)) return false;
  if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? " ")) return true;
  return /s/u.test(text[at - 1] ?? "") && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}
