import type { Match, Pair } from "../engine/model.ts";

/** What a row is; exclusive, as `Summary` counts it. */
export type RowState = "same" | "reworded" | "moved" | "dropped" | "added";

/** A claim without a match that is told a second time elsewhere has its counterpart there: it counts as reworded. */
export function rowState(match: Match | null, claims: Pair<readonly number[]>, isEchoed: boolean): RowState {
  if (match) return match.moved ? "moved" : match.status;
  if (isEchoed) return "reworded";
  return claims.left.length > 0 ? "dropped" : "added";
}
