import { type Break, unmarkedBreak } from "./breaks.ts";
import type { Pass } from "./passes.ts";

/** `1.` `2)` `3.)` `a)` `b.)` `• 4.` with white space at both sides. */
const MARKER = /(?<=^|\s)(?:([•‣▪●])\s+)?(?:(\d{1,2})|([a-z]))?(?:\.\)|[.)])?(?=\s)/gu;

interface Marker {
  readonly at: number;
  readonly rank: number;
  readonly shape: string;
}

/**
 * Puts breaks before the items of a list that runs on in one line: "1. Milk 2. Bread", "a) walls b) roofs". Only where
 * a sentence begins with the first mark and each further one is the next in the count.
 */
export const splitItems: Pass = (breaks, { text, start, end }) => {
  const starts = new Set([start, ...breaks.map((found) => found.next)]);
  const added: Break[] = [];
  let last: Marker | null = null;
  for (const marker of markersOf(text, start, end)) {
    if (marker.rank === 1 && starts.has(marker.at)) last = marker;
    else if (last !== null && marker.shape === last.shape && marker.rank === last.rank + 1) {
      last = marker;
      if (!starts.has(marker.at)) added.push(unmarkedBreak(text, { start, at: marker.at, end }));
    }
  }
  return [...breaks, ...added].toSorted((a, b) => a.next - b.next);
};

function markersOf(text: string, start: number, end: number): Marker[] {
  const body = text.slice(start, end);
  const markers: Marker[] = [];
  for (const found of body.matchAll(MARKER)) {
    const [whole, bullet, digits, letter] = found;
    if (whole === "" || (digits === undefined && letter === undefined)) continue;
    if (bullet === undefined && !/[.)]$/u.test(whole)) continue;
    const rank = digits === undefined ? letter!.charCodeAt(0) - 96 : Number(digits);
    const shape = whole.replace(/\d+|[a-z]/u, digits === undefined ? "a" : "1");
    markers.push({ at: start + found.index, rank: bullet === undefined ? rank : rank, shape });
  }
  return markers;
}
