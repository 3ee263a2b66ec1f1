import type { Claim, Comparison, Echo, Match } from "../engine/model.ts";
import { orderRows } from "../report/rowOrder.ts";
import { piecesOf } from "../report/rowPieces.ts";
import { type RowState, rowState } from "../report/rowState.ts";

/** One line of the reading order: claims that stand level with each other. */
export interface Row {
  readonly state: RowState;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Null for a claim of one side only. */
  readonly match: Match | null;
  /** Second tellings of the row's claims elsewhere. */
  readonly echoes: readonly Echo[];
}

/** All claims but furniture in the order of the screen; a moved row is written once, at its left place. */
export function rowsOf(comparison: Comparison): Row[] {
  const { matches, echoes, left, right } = comparison;
  const placed = orderRows(piecesOf({ matches, echoes, left, right }), left.claims).flat();
  return placed.flatMap(({ sort, match, whole, ...here }): Row[] => {
    if (sort === "furniture" || (match?.moved && here.left.length === 0)) return [];
    const own = echoes.filter((echo) => whole.left.includes(echo.left) || whole.right.includes(echo.right));
    return [{ state: rowState(match, whole, own.length > 0), ...whole, match, echoes: own }];
  });
}

/** The numbers people see: claims counted from 1 without furniture and headings; null for those. */
export function sentenceNumbers(claims: readonly Claim[]): (number | null)[] {
  let count = 0;
  return claims.map((claim) => {
    if (claim.furniture !== false || claim.heading) return null;
    count++;
    return count;
  });
}
