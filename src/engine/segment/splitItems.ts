import { allMatches } from "../words/letters/allMatches.ts";
import { type Break, unmarkedBreak } from "./findBreaks.ts";
import type { Lexicon } from "./languages/lexicon.ts";
import type { Pass, PassContext } from "./passes.ts";
import { nextWord, wordBefore } from "./wordsOf.ts";

/** `1.` `2)` `3.)` `a)` `b.)` `•` with white space at both sides; what stands before it is taken along. */
const MARKER = /(^|\s)(?:[•‣▪●]|(?:(\d{1,2})|([a-z]))(?:\.\)|[.)]))(?=\s)/gu;

const SMALL = /^\p{Ll}/u;

interface Marker {
  readonly at: number;
  /** Place in the count; null for a bullet. */
  readonly rank: number | null;
  readonly shape: string;
}

/**
 * Puts breaks before the items of a list that runs on in one line: "1. Milk 2. Bread", "a) walls b) roofs". Only where
 * a sentence begins with the first mark and each further one is the next in the count.
 */
export const splitItems: Pass = (breaks, context) => {
  const { text, start, end } = context;
  const starts = new Set([start, ...breaks.map((found) => found.next)]);
  const added: Break[] = [];
  let last: Marker | null = null;
  for (const marker of markersOf(context)) {
    if (starts.has(marker.at)) {
      if (marker.rank === null || marker.rank === 1 || follows(marker, last)) last = marker;
    } else if (follows(marker, last)) {
      last = marker;
      added.push(unmarkedBreak(text, { start, at: marker.at, end }));
    }
  }
  return added.length === 0 ? breaks : [...breaks, ...added].toSorted((a, b) => a.next - b.next);
};

function follows(marker: Marker, last: Marker | null): boolean {
  if (marker.shape !== last?.shape) return false;
  return marker.rank === null || last.rank === null || marker.rank === last.rank + 1;
}

function markersOf({ text, start, end, lexicon }: PassContext): Marker[] {
  return allMatches(MARKER, text.slice(start, end)).flatMap((found): Marker[] => {
    const [taken, lead = "", digits, letter] = found;
    const at = start + found.index + lead.length;
    const whole = taken.slice(lead.length);
    if (digits !== undefined) {
      if (whole === `${digits}.` && isOrdinal(text, at, at + whole.length, lexicon)) return [];
      return [{ at, rank: Number(digits), shape: `1${whole.slice(digits.length)}` }];
    }
    if (letter !== undefined) return [{ at, rank: letter.charCodeAt(0) - 96, shape: `a${whole.slice(1)}` }];
    return [{ at, rank: null, shape: whole }];
  });
}

/**
 * "1. Mai" in any language; "am 3. Tag", ", 2. Spieltag" and "2. wurde Kiel" where ordinals have a point: behind a function word
 * or a comma, or before a small letter, the number counts no item.
 */
function isOrdinal(
  text: string,
  start: number,
  end: number,
  { months, ordinalPoint, openers }: Lexicon,
): boolean {
  const after = nextWord(text, end);
  if (months.has(after)) return true;
  if (!ordinalPoint) return false;
  const before = wordBefore(text, start);
  const isBehindFunctionWord = openers.has(before.slice(0, 1).toUpperCase() + before.slice(1));
  return SMALL.test(after) || text[start - 2] === "," || (text[start - 1] === " " && isBehindFunctionWord);
}
