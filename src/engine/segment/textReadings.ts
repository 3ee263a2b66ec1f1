import type { Span } from "../model.ts";
import { remembered } from "../remembered.ts";
import { findSentences } from "./findSentences.ts";
import { type DatelineTrust, findDateline } from "./furniture/findDateline.ts";
import { furnitureOf } from "./furniture/furnitureOf.ts";
import type { Verdict } from "./furniture/furnitureRule.ts";
import type { Lexicon } from "./languages/lexicon.ts";

/** What segmentation finds in a stretch by its characters alone, wherever it stands. */
export interface TextReadings {
  /** The sentences of a paragraph, as spans of the paragraph. */
  readonly sentencesOf: (paragraph: string, lexicon: Lexicon) => readonly Span[];
  readonly furnitureOf: (claim: string) => Verdict | null;
  /** Where the dateline a claim begins with ends, or null. */
  readonly datelineEnd: (claim: string, trust: DatelineTrust) => number | null;
}

/** Reads each stretch once for both texts of a comparison: what was kept of a revision stands in both. */
export function textReadings(): TextReadings {
  const sentencesBy = remembered((lexicon: Lexicon) =>
    remembered((paragraph: string) => findSentences(paragraph, [0, paragraph.length], lexicon)),
  );
  const datelineBy = remembered((trust: DatelineTrust) =>
    remembered((claim: string) => findDateline(claim, [0, claim.length], trust)),
  );
  return {
    sentencesOf: (paragraph, lexicon) => sentencesBy(lexicon)(paragraph),
    furnitureOf: remembered(furnitureOf),
    datelineEnd: (claim, trust) => datelineBy(trust)(claim),
  };
}
