import {
  type Comparison,
  type Match,
  type Pair,
  type SegmentedText,
  SIDES,
  type Side,
} from "../engine/model.ts";
import type { Piece } from "./rowOrder.ts";

/** What rows are made of: a comparison without its names and numbers, so that a new name changes no row. */
export type RowSource = Pick<Comparison, "matches" | "echoes"> & Pair<Pick<SegmentedText, "claims">>;

export interface RowPiece extends Piece {
  readonly match: Match | null;
  /** What the piece tells; the two pieces of a moved match share one. */
  readonly whole: Pair<readonly number[]>;
}

/** One piece a row, but a moved match is two pieces, one at its place in each text. */
export function piecesOf(comparison: RowSource): RowPiece[] {
  const matched = { left: new Set<number>(), right: new Set<number>() };
  const pieces = comparison.matches.flatMap((match): RowPiece[] => {
    const whole = { left: match.left, right: match.right };
    for (const side of SIDES) for (const claim of match[side]) matched[side].add(claim);
    const [first = 0] = match.left;
    const sort = comparison.left.claims[first]?.heading ? "heading" : "claim";
    if (!match.moved) return [{ sort, match, whole, left: match.left, right: match.right }];
    return [
      { sort, match, whole, left: match.left, right: [] },
      { sort, match, whole, left: [], right: match.right },
    ];
  });
  return [...pieces, ...SIDES.flatMap(ownPieces)];

  function ownPieces(side: Side): RowPiece[] {
    const own: RowPiece[] = [];
    comparison[side].claims.forEach((claim, index) => {
      if (matched[side].has(index)) return;
      const before = comparison[side].claims[index - 1];
      const last = own.at(-1);
      // A dateline and the by-line after it, on one line, are one row.
      const goesOn = claim.furniture && before?.furniture && before.paragraph === claim.paragraph;
      if (goesOn && last) own[own.length - 1] = ownPiece("furniture", [...last[side], index]);
      else own.push(ownPiece(claim.furniture ? "furniture" : claim.heading ? "heading" : "claim", [index]));
    });
    return own;

    function ownPiece(sort: Piece["sort"], claims: readonly number[]): RowPiece {
      const whole = side === "left" ? { left: claims, right: [] } : { left: [], right: claims };
      return { sort, match: null, whole, ...whole };
    }
  }
}
