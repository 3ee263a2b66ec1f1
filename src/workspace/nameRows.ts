import type { Pair } from "../engine/model.ts";
import type { Placed } from "../report/rowOrder.ts";
import type { RowPiece } from "../report/rowPieces.ts";

/** Keys are `c4` for the fourth claim, `c4b` for its other place where it moved; also the part of an address after the #. */
export function nameRows(placed: readonly Placed<RowPiece>[]) {
  const groupKeys = new Map<Pair<readonly number[]>, string[]>();
  const rowKeys = placed.map((row, i) => {
    const [piece] = row;
    if (piece.sort !== "claim") return `${piece.sort}-${i}`;
    const known = groupKeys.get(piece.whole);
    const key = known ? `${known[0]}b` : `c${groupKeys.size + 1}`;
    if (known) known.push(key);
    else groupKeys.set(piece.whole, [key]);
    return key;
  });
  return { rowKeys, groupKeys };
}
