import type { Claim, Span } from "../model.ts";

/** A headline is shorter; a paragraph whose stop was forgotten is longer. */
const MAX_HEADING = 140;
/** Title, deck, kicker: more lines in a row without a stop are a list or a poem. */
const MAX_IN_A_ROW = 3;
const ENDS_LIKE_A_SENTENCE = /[.!?…:;,。！？：；，、؟۔،؛।॥։።:—–-]["'”’»›)\]}〉》」』】〕）］*\s]*$/u;
const OPENS_LIKE_AN_ITEM = /^(?:[-–—•‣◦▪●*·]\s|\(?\d{1,3}[.)]\s|\(?\p{L}\)\s|["“„«])/u;
const SMALL_LETTER = /^(?!\p{L}{1,2}\p{Lu}|\p{Script=Georgian})\p{Ll}/u;

/**
 * Indexes of claims that are headings: a paragraph of one claim without a stop, short, with a capital where there are
 * capitals, and with text under it. What is only ever listed, or ends the text, is none.
 */
export function findHeadings(text: string, claims: readonly Claim[]): ReadonlySet<number> {
  const perParagraph = new Map<number, number>();
  for (const { paragraph } of claims) perParagraph.set(paragraph, (perParagraph.get(paragraph) ?? 0) + 1);
  const headings = new Set<number>();
  let run: number[] = [];
  claims.forEach((claim, i) => {
    if (claim.furniture !== false) return;
    if (perParagraph.get(claim.paragraph) === 1 && looksLikeHeading(text, [claim.start, claim.end])) {
      run.push(i);
      return;
    }
    if (run.length <= MAX_IN_A_ROW) for (const index of run) headings.add(index);
    run = [];
  });
  return headings;
}

/** Also true of list items and last lines: the neighbours decide. */
export function looksLikeHeading(text: string, [start, end]: Span): boolean {
  if (end - start > MAX_HEADING) return false;
  const line = text.slice(start, end);
  return !ENDS_LIKE_A_SENTENCE.test(line) && !OPENS_LIKE_AN_ITEM.test(line) && !SMALL_LETTER.test(line);
}
