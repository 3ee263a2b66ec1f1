import type { Span } from "../model.ts";
import { remembered } from "../remembered.ts";
import { findSentences } from "./findSentences.ts";
import { furnitureOf } from "./furniture/furnitureOf.ts";
import type { Verdict } from "./furniture/furnitureRule.ts";
import type { Lexicon } from "./languages/lexicon.ts";

/** What segmentation finds in a stretch by its characters alone, wherever it stands. */
export interface TextReadings {
  /** The sentences of a paragraph, as spans of the paragraph. */
  readonly sentencesOf: (paragraph: string, lexicon: Lexicon) => readonly Span[];
  readonly furnitureOf: (claim: string) => Verdict | null;
}

/** Reads each stretch once for both texts of a comparison: what was kept of a revision stands in both. */
export function textReadings(): TextReadings {
  const sentencesBy = remembered((lexicon: Lexicon) =>
    remembered((paragraph: string) => findSentences(paragraph, [0, paragraph.length], lexicon)),
  );
  return {
    sentencesOf: (paragraph, lexicon) => sentencesBy(lexicon)(paragraph),
    furnitureOf: remembered(furnitureOf),
  };
}
