import type { Claim, SegmentedText } from "./model.ts";

/** A segmented text together with its characters: what every step after segmentation reads. */
export interface Text extends SegmentedText {
  readonly text: string;
}

/** Claims that are compared: furniture never is. */
export function isCompared(claim: Claim): boolean {
  return claim.furniture === false;
}

/** Claims that are counted and numbered on the screen: neither furniture nor a heading. */
export function isCounted(claim: Claim): boolean {
  return claim.furniture === false && !claim.heading;
}
