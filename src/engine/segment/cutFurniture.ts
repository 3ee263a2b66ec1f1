import type { Span } from "../model.ts";
import { isOneOf } from "../words/letters/characters.ts";
import { findDateline } from "./furniture/findDateline.ts";
import type { TextReadings } from "./textReadings.ts";

/** How far from the end of a claim a footer without a stop before it may begin, and from its start a by-line may end. */
const REACH = 320;
/** A signature, a copyright, a licence. */
const MAX_TAILS = 3;
const BRACKETED =
  /^(?:\([^()]{3,90}\)|\[[^[\]]{3,90}\]|（[^（）]{2,60}）|【[^【】]{2,60}】)\s+(?=[^\s\p{M}])/u;
/** `SA/PA` or `(dpa)` after the last word. */
const SIGNED = /\s(?:\p{Lu}{2,3}\/\p{Lu}{2,3}|\([\p{L}/, -]{2,24}\))$/u;
/** Without a stop before it only what can open nothing but a footer: "under a Creative Commons licence" may be content. */
const OPENS_FOOTER =
  /^(?:©|\([cC]\)\s|Copyright|COPYRIGHT|All\s|ALL\s|This\s|Alle\s|Dieser?s?\s|Tous\s|Todos\s|Todo\s|Tutti\s|Все\s|جميع|كافة|تمام|کلیه|版权|版權)/u;

type Judge = TextReadings["furnitureOf"];

/** Where a sentence stands in its text, and what tells furniture from content. */
interface CutPlace {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly furnitureOf: Judge;
}

/**
 * Cuts furniture off a sentence it runs into because no stop stands between them:
 *
 *     By Jane Roe KELMORA — Thousands …         by-line, then the sentence
 *     (Photo: J. Roe) The minister …            a bracketed credit
 *     … made them proud SA/PA All content by …  signature and licence after the last sentence of the text
 */
export function cutFurniture(text: string, claim: Span, { isFirst, isLast, furnitureOf }: CutPlace): Span[] {
  const pieces: Span[] = [];
  let [start, end] = claim;
  const head = headEnd(text, [start, end], isFirst, furnitureOf);
  if (head !== null) {
    pieces.push(piece(text, start, head));
    start = head;
  }
  const tails: Span[] = [];
  if (isLast) {
    for (
      let cut = tailStart(text, [start, end], furnitureOf);
      cut !== null && tails.length < MAX_TAILS;
      cut = tailStart(text, [start, end], furnitureOf)
    ) {
      tails.unshift(piece(text, cut, end));
      [, end] = piece(text, start, cut);
    }
  }
  return [...pieces, piece(text, start, end), ...tails];
}

/** Where the sentence begins after furniture before it; null where there is none. */
function headEnd(text: string, [start, end]: Span, isFirst: boolean, furnitureOf: Judge): number | null {
  const bracket = isOneOf("([（【", text, start)
    ? BRACKETED.exec(text.slice(start, Math.min(end, start + 100)))?.[0]
    : undefined;
  if (bracket !== undefined && start + bracket.length < end) {
    const kind = furnitureOf(bracket)?.kind;
    if (kind === "credit" || kind === "readMore" || kind === "byline") return start + bracket.length;
  }
  if (!isFirst) return null;
  for (const at of wordStarts(text, start, Math.min(end, start + REACH))) {
    const kind = furnitureOf(text.slice(start, at))?.kind;
    // An agency may be the first part of the dateline itself: "(ANSA) - ROMA, 3 MAR -".
    if (kind === undefined || kind === "signature") continue;
    if (findDateline(text, [at, end], "capitals") !== null) return at;
  }
  return null;
}

/** Where a footer begins in the last claim of a paragraph at the end of the text. */
function tailStart(text: string, [start, end]: Span, furnitureOf: Judge): number | null {
  if (furnitureOf(text.slice(start, end)) !== null) return null;
  const ending = text.slice(Math.max(start, end - 40), end);
  // The pattern is slow to be made ready, and few texts end so.
  const signed = ending.endsWith(")") || ending.includes("/") ? SIGNED.exec(ending) : null;
  if (signed !== null && furnitureOf(signed[0])?.kind === "signature") {
    const cut = end - signed[0].length + 1;
    if (cut > start) return cut;
  }
  for (const at of wordStarts(text, Math.max(start, end - REACH), end)) {
    const tail = text.slice(at, end);
    if (OPENS_FOOTER.test(tail) && furnitureOf(tail)?.kind === "licence") return at;
  }
  return null;
}

/** Starts of the words after the first. */
function wordStarts(text: string, start: number, end: number): number[] {
  return [...text.slice(start, end).matchAll(/\s(?=[^\s\p{M}\p{Grapheme_Extend}\u200D])/gu)].map(
    (gap) => start + gap.index + 1,
  );
}

/** Cuts are made before a sign that is not white, so only the end has white space. */
function piece(text: string, start: number, end: number): Span {
  return [start, start + text.slice(start, end).trimEnd().length];
}
