import type { Claim, Pair, Side } from "../engine/model.ts";
import { inlineRows } from "./inlineRows.ts";
import type { Row } from "./rows.ts";
import type { View } from "./views.ts";

/** All rows in the order in which a view has them on the page, nothing folded. */
export function rowsInView(
  view: View,
  rows: readonly Row[],
  told: { readonly lead: Side; readonly claims: Pair<readonly Claim[]> },
): readonly Row[] {
  return view === "inline" ? inlineRows(rows, told.lead, told.claims) : rows;
}
