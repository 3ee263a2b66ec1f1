import type { Pair, Pin, Side, Span } from "../model.ts";
import { isCompared, type Text } from "../text.ts";

/** The reader's word on claims, by index. */
export interface PinnedClaims {
  /** Rows the reader made. */
  readonly together: readonly Pair<readonly number[]>[];
  /** All claims the reader has spoken on, those without a counterpart too: no pass touches them. */
  readonly closed: Pair<ReadonlySet<number>>;
}

/**
 * Finds the claims that pins name. A span means the claims it covers at least half of; furniture is never matched. Of two
 * pins on one claim the later holds, and one that has lost all claims of a side it named says nothing any more.
 */
export function pinnedClaims(pins: readonly Pin[], texts: Pair<Text>): PinnedClaims {
  const closed = { left: new Set<number>(), right: new Set<number>() };
  const together: Pair<readonly number[]>[] = [];
  for (const pin of [...pins].reverse()) {
    const found = { left: claimsIn(pin.left, texts.left), right: claimsIn(pin.right, texts.right) };
    const free = (side: Side) => found[side].filter((claim) => !closed[side].has(claim));
    const left = free("left");
    const right = free("right");
    if ((pin.left.length > 0 && left.length === 0) || (pin.right.length > 0 && right.length === 0)) continue;
    for (const claim of left) closed.left.add(claim);
    for (const claim of right) closed.right.add(claim);
    if (left.length > 0 && right.length > 0) together.push({ left, right });
  }
  return { together, closed };
}

function claimsIn(spans: readonly Span[], { claims }: Text): number[] {
  return claims.flatMap((claim, at) => {
    const covered = spans.reduce(
      (sum, [start, end]) => sum + Math.max(0, Math.min(end, claim.end) - Math.max(start, claim.start)),
      0,
    );
    return isCompared(claim) && 2 * covered >= claim.end - claim.start ? [at] : [];
  });
}
