import type { SegmentedText } from "../engine/model.ts";

export interface ClaimNumbers {
  /** The number in the margin, by index of the claim. */
  readonly numbers: readonly (number | null)[];
  /** The number of the paragraph that a claim begins, by index of the claim. */
  readonly starts: readonly (number | null)[];
  readonly sentences: number;
  readonly paragraphs: number;
}

/** Furniture and headings are in no count; a text of one paragraph begins none. */
export function claimNumbers(text: Pick<SegmentedText, "claims">): ClaimNumbers {
  let sentences = 0;
  let paragraphs = 0;
  let last = -1;
  const numbers: (number | null)[] = [];
  const starts: (number | null)[] = [];
  for (const claim of text.claims) {
    const counted = claim.furniture === false && !claim.heading;
    const begins = counted && claim.paragraph !== last;
    if (counted) {
      sentences += 1;
      last = claim.paragraph;
    }
    if (begins) paragraphs += 1;
    numbers.push(counted ? sentences : null);
    starts.push(begins ? paragraphs : null);
  }
  return { numbers, starts: paragraphs > 1 ? starts : starts.map(() => null), sentences, paragraphs };
}
