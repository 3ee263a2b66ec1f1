import type { Claim } from "../../model.ts";
import { looksLikeHeading } from "./looksLikeHeading.ts";
import { stoppedHeadlines } from "./stoppedHeadlines.ts";

/** Title, deck, kicker: more lines in a row without a stop are a list or a poem. */
const MAX_IN_A_ROW = 3;

/**
 * Indexes of claims that are headings: a paragraph of one claim without a stop, short, with a capital where there are
 * capitals, and with text under it; above the report also one of several claims. What is only ever listed, or ends the text,
 * is none.
 */
export function findHeadings(text: string, claims: readonly Claim[]): ReadonlySet<number> {
  const perParagraph = new Map<number, number>();
  for (const { paragraph } of claims) perParagraph.set(paragraph, (perParagraph.get(paragraph) ?? 0) + 1);
  const stopped = stoppedHeadlines(text, claims);
  const headings = new Set<number>();
  let run: number[] = [];
  claims.forEach((claim, i) => {
    if (claim.furniture !== false) return;
    const isLine =
      perParagraph.get(claim.paragraph) === 1 && looksLikeHeading(text, [claim.start, claim.end]);
    if (isLine || stopped.has(claim.paragraph)) {
      run.push(i);
      return;
    }
    const lines = new Set(run.map((index) => claims[index]!.paragraph)).size;
    if (lines <= MAX_IN_A_ROW) for (const index of run) headings.add(index);
    run = [];
  });
  return headings;
}
