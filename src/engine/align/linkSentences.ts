import type { Anchor } from "./anchors/anchors.ts";
import type { ScoredPair } from "./likeness/pairs.ts";
import { gapsBetween } from "./links/gaps.ts";
import { type HeldCounts, heldCounts } from "./links/heldCounts.ts";
import { inStep } from "./links/inStep.ts";
import { linkOdds } from "./links/odds.ts";
import { pairRepeated } from "./links/pairRepeated.ts";
import { mainOrder, primaryLinks, surestOrder } from "./links/primary.ts";
import { LEAST_ANEW } from "./rows/retoldNumbers.ts";
import type { ScoredPairs } from "./scorePairs.ts";
import type { SequenceInput } from "./sequenceInput.ts";

/** A link that is a little likelier than not bounds the gaps of the second reading. Chosen between 0 and 1 on all sets. */
const BOUNDING_ODDS = 0.25;

/** Whose sentences were kept is no report of another event: the power of what was not kept. Set on the essays. */
const FOREIGN_FADE = 3;

/** Links of one sentence to one. */
export interface SentenceLinks {
  /** What odds speak for, and equal sentences. */
  readonly likely: readonly Anchor[];
  /** With what its place alone speaks for. */
  readonly links: readonly Anchor[];
  readonly odds: (pair: ScoredPair) => number;
  /** How far the texts seem to tell of different events: `foreign` of the input, faded by what was kept. */
  readonly apart: number;
  /** Part of the texts that was told in new words of one event; `foreign` of the input counts in full. */
  readonly anew: number;
  readonly counts: (i: number, j: number) => HeldCounts | null;
}

/**
 * The surest pairs give an order, by which all are judged; the best of those give a closer order, and all are judged again;
 * the best are linked one to one, what both repeat is put in order, and what stands alone between them in texts that run in step.
 */
export function linkSentences(
  { size, sentences, settled, table, kept }: ScoredPairs,
  { terms, languages, closed, strictness, isAll, foreign }: SequenceInput,
): SentenceLinks {
  const apart = foreign * (1 - kept) ** FOREIGN_FADE;
  const anew = (1 - kept) * (1 - foreign);
  const counts = anew < LEAST_ANEW ? () => null : heldCounts(terms, languages);
  const oddsWithin = linkOdds({ table, kept, foreign: apart, counts });
  const sure = oddsWithin(gapsBetween(surestOrder(table, settled), size));
  const bounds = primaryLinks(table, settled, sure, { ...strictness, leastOdds: BOUNDING_ODDS });
  const odds = oddsWithin(gapsBetween(mainOrder(table, bounds), size));
  const likely = pairRepeated(primaryLinks(table, settled, odds, strictness), { sentences, settled, table });
  const byPlace = strictness.leastOdds > 0 ? [] : inStep(likely, size, { anew, closed, isAll });
  return { likely, links: [...likely, ...byPlace], odds, apart, anew, counts };
}
