import { allMatches } from "../words/letters/allMatches.ts";
import type { Break } from "./findBreaks.ts";
import type { Pass } from "./passes.ts";

/** Longer quotations are speech and no titles. */
const MAX_TITLE = 60;
/** A title right behind a word, its marks with it, and a small letter behind: «Что? Где? Когда?» идёт. */
const TITLE = new RegExp(
  [
    ["«", "»"],
    ["“", "”"],
    ["„", "[“”]"],
    ["»", "«"],
    ['"', '"'],
  ]
    // The sign first, then what is before it: a pattern that begins with a look behind takes it at each letter.
    .map(
      ([open, close]) => `${open}(?<=[\\p{L}\\p{N}] ${open})[^«»“”„"\\n]{3,${MAX_TITLE}}${close}(?= \\p{Ll})`,
    )
    .join("|"),
  "gu",
);

/**
 * Takes away breaks inside a short quotation that opened behind a word, with no colon or comma between, and after which the
 * sentence goes on with a small letter: the show “Who? Where? When?” begins at nine.
 */
export const joinQuoted: Pass = (breaks, { text, start, end }) => {
  if (breaks.length === 0) return breaks;
  const titles = allMatches(TITLE, text.slice(start, end)).map(({ 0: title, index }) => ({
    open: start + index,
    close: start + index + title.length,
  }));
  return titles.length === 0
    ? breaks
    : breaks.filter((found) => !titles.some((title) => isInside(found, title)));
};

function isInside({ stop, end }: Break, title: { readonly open: number; readonly close: number }): boolean {
  return stop > title.open && end < title.close;
}
