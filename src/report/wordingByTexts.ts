import type { Comparison, Side, Span } from "../engine/model.ts";
import type { Wording } from "./wording.ts";

/**
 * Of two versions of one text the shorter stands mostly word for word in the other. 122 of 142 revisions keep this share of
 * the characters, and two of 53 reports that two people worded (gold sets kept outside this repository). A revision below it is
 * told in the words for reports, which are true of it too; a report must not be said to have dropped what it never had.
 */
const KEPT_IN_VERSIONS = 0.65;

/**
 * And of the longer one this much is the shorter: one sentence that a long report has too, an agency's perhaps, makes no version of
 * it. The least of the revisions above keeps 0.43; a text that has grown to five times its length is told in the words for reports.
 */
const KEPT_OF_LONGER = 0.2;

/** The words in which a comparison is told where nobody has chosen: by how much of the one text is kept in the other. */
export function wordingByTexts(comparison: Comparison): Wording {
  const shares = [keptShare(comparison, "left"), keptShare(comparison, "right")];
  const isKept = Math.max(...shares) >= KEPT_IN_VERSIONS && Math.min(...shares) >= KEPT_OF_LONGER;
  return isKept ? "versions" : "reports";
}

/** The share of a text's claims, by characters, that stands in the other in the very same words. */
function keptShare({ matches, ...texts }: Comparison, side: Side): number {
  const lengths = texts[side].claims.map(({ start, end, heading, furniture }) =>
    heading || furniture !== false ? 0 : end - start,
  );
  const kept = matches.map((match) => {
    const length = sum(match[side].map((claim) => lengths[claim] ?? 0));
    const changed = match.edits.map((edit) => (edit.kind === "moved" ? 0 : lengthOf(edit[side])));
    return Math.max(0, length - sum(changed));
  });
  return sum(kept) / Math.max(1, sum(lengths));
}

function lengthOf(span: Span | null): number {
  return span === null ? 0 : span[1] - span[0];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
