import type { Claim, Pair, Side } from "../engine/model.ts";
import { orderRows, type Piece } from "../report/rowOrder.ts";
import type { ParagraphRow, Row } from "./rows.ts";

type TextRow = Exclude<Row, ParagraphRow>;

interface Placed extends Piece {
  readonly row: TextRow;
}

/**
 * The rows as one text in the order and with the paragraphs of one side. What only the other side has stands after its
 * neighbour there; a moved claim stands at its place in the leading text, its other row says where it is told there.
 */
export function inlineRows(rows: readonly Row[], lead: Side, claims: Pair<readonly Claim[]>): Row[] {
  const text = rows.filter((row): row is TextRow => row.kind !== "paragraph");
  const ordered = lead === "left" ? text : inOrderOfRight(text, claims.right);
  const told: Row[] = [];
  for (const row of ordered) {
    const paragraph = row.kind === "claim" ? paragraphAt(row, lead) : null;
    if (paragraph !== null)
      told.push({ kind: "paragraph", key: `p-${row.key}`, left: null, right: null, [lead]: paragraph });
    told.push(row);
  }
  return told;
}

function paragraphAt(row: TextRow & { readonly kind: "claim" }, lead: Side): number | null {
  const tells = row.place === "both" || row.place === lead;
  return tells ? (row.group[lead][0]?.paragraph ?? null) : null;
}

/** `orderRows` leads by the left, so it is given the sides exchanged. */
function inOrderOfRight(rows: readonly TextRow[], claims: readonly Claim[]): TextRow[] {
  const pieces = rows.map((row): Placed => {
    const own = row.kind === "claim" ? row.group : row;
    const at = (side: Side) => {
      const stands = row.kind !== "claim" || row.place === "both" || row.place === side;
      return stands ? own[side].map((sentence) => sentence.claim) : [];
    };
    return { sort: row.kind, row, left: at("right"), right: at("left") };
  });
  return orderRows(pieces, claims).flatMap((placed) => placed.map(({ row }) => row));
}
