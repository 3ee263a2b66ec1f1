import type { Match, Pair, Side } from "../model.ts";
import type { ClaimWords } from "../words/claimWords.ts";
import type { Token } from "../words/tokens.ts";

/**
 * How many words and marks of a match are written in another shape on the other side and read as equal all the same:
 * "…" and “…”, - and –, U.S. and US. Letter case alone is no shape.
 */
export function ignoredShapes(match: Match, words: Pair<ClaimWords>): number {
  if (!hasShapes("left", match, words) && !hasShapes("right", match, words)) return 0;
  const left = keptTokens("left", match, words);
  const right = keptTokens("right", match, words);
  // Claims told in another order keep their words in another order: nothing to count by place.
  if (left.length !== right.length) return 0;
  return left.filter((token, k) => differInShape(token, right[k]!)).length;
}

/** Whether a side writes anything in another shape than its normal form has: most sides do not. */
function hasShapes(side: Side, match: Match, words: Pair<ClaimWords>): boolean {
  return match[side].some((claim) => words[side].of(claim).some(isShaped));
}

function isShaped({ surface, normal }: Token): boolean {
  return surface !== normal && surface.toLowerCase() !== normal;
}

function keptTokens(side: Side, match: Match, words: Pair<ClaimWords>): Token[] {
  const edited = match.edits.flatMap((edit) => (edit[side] ? [edit[side]] : []));
  return match[side]
    .flatMap((claim) => words[side].of(claim))
    .filter((token) => !edited.some(([start, end]) => token.start < end && start < token.end));
}

function differInShape(a: Token, b: Token): boolean {
  return a.normal === b.normal && a.surface.toLowerCase() !== b.surface.toLowerCase();
}
