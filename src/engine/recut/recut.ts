import type { Pair } from "../model.ts";
import type { Text } from "../text.ts";
import type { LineTerms } from "../words/terms.ts";
import type { Work } from "../work.ts";
import { withPlacesJoined } from "./joinPlaces.ts";
import { withPlainOpenings } from "./plainOpenings.ts";
import { recutClaims } from "./recutClaims.ts";
import { withSharedHeadings } from "./sharedHeadings.ts";

/**
 * What one text alone does not tell of its sentences and headings, the other may: each pass looks at what segmentation found on
 * both sides, so swapping the texts swaps the result.
 *
 * `lineTerms` is shared by all that read the lines of both texts.
 */
export function recut(texts: Pair<Text>, work: Work, lineTerms: LineTerms): Pair<Text> {
  const plain = withPlainOpenings(texts, lineTerms);
  const joined = withPlacesJoined(plain);
  const cut = recutClaims(joined, work, lineTerms);
  return withSharedHeadings(cut);
}
