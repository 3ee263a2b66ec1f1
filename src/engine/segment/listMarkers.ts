import type { Claim, Span } from "../model.ts";

/** `4.` `4)` `(4)` `3.2` `3.2.1.` `a)` `(b)`, with white space and something else behind. */
const MARKER = /^(\(?)(?:([1-9]\d?(?:\.\d{1,2}){0,3})|([a-z]))([.)]{0,2})\s+(?=\S)/u;
/** Behind "3.2" alone: "3.2 Nothing in these terms" is an item, "3.2 million people" is not. */
const OPENS = /^["'“‘„«(]*(?!\p{Ll})\p{L}/u;
/** Of a list that is numbered anew only in part, or that some items were taken from. */
const MOST_SKIPPED = 2;

interface Marker {
  readonly claim: number;
  readonly span: Span;
  /** `4` is [4], `3.2` is [3, 2], `b` is [2]. */
  readonly ranks: readonly number[];
  /** How it is written and how deep it counts: items of one list share it. */
  readonly shape: string;
  /** Whether a line begins with it, and it has a stop or bracket of its own: "4." does, "9.15" may be a time. */
  readonly isSure: boolean;
}

/**
 * The marks that number the items of lists, by the index of the claim that begins with one, as offsets of the text.
 *
 * They are labels: an item that is put in changes all numbers behind it and nothing that is told. A number where a sentence begins
 * is one only beside its like: "1. FC Köln" is no item, and neither is "3. Liga" where no "2." stands before it.
 */
export function listMarkers(text: string, claims: readonly Claim[]): ReadonlyMap<number, Span> {
  const lists = new Map<string, Marker[][]>();
  for (const [i, claim] of claims.entries()) {
    const marker = claim.furniture === false ? markerOf(text, claim, i) : null;
    if (marker === null) continue;
    const ofShape = lists.get(marker.shape) ?? [];
    lists.set(marker.shape, ofShape);
    const open = ofShape.at(-1);
    if (open !== undefined && follows(marker, open.at(-1)!)) open.push(marker);
    else ofShape.push([marker]);
  }
  const items = [...lists.values()].flat().filter(isList).flat();
  return new Map(items.map(({ claim, span }) => [claim, span]));
}

function isList(markers: readonly Marker[]): boolean {
  return markers.length > 1 && (markers[0]!.ranks.at(-1) === 1 || markers.every(({ isSure }) => isSure));
}

function follows({ ranks }: Marker, { ranks: before }: Marker): boolean {
  const step = (k: number) => ranks[k]! - before[k]!;
  const first = ranks.findIndex((_, k) => step(k) !== 0);
  if (first < 0 || step(first) < 0 || step(first) > 1 + MOST_SKIPPED) return false;
  return ranks.slice(first + 1).every((rank) => rank === 1);
}

function markerOf(text: string, { start, end }: Claim, claim: number): Marker | null {
  const [mark, opening, number, letter, closing] = MARKER.exec(text.slice(start, end)) ?? [];
  if (mark === undefined) return null;
  const ranks = number === undefined ? [letter!.charCodeAt(0) - 0x60] : number.split(".").map(Number);
  const isPlain = opening === "" && closing === "";
  if (isPlain && (ranks.length === 1 || !OPENS.test(text.slice(start + mark.length, end)))) return null;
  const shape = `${opening}${number === undefined ? "a" : ranks.length}${closing}`;
  const isSure = !isPlain && /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - MOST_INDENT), start));
  return { claim, span: [start, start + mark.trimEnd().length], ranks, shape, isSure };
}

/** White space between the beginning of a line and what stands there. */
const MOST_INDENT = 20;
