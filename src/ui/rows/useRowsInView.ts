import { useMemo } from "react";
import type { Claim, Pair } from "../../engine/model.ts";
import type { Row } from "../../workspace/rows.ts";
import { rowsInView } from "../../workspace/rowsInView.ts";
import type { View } from "../../workspace/views.ts";
import { useReading } from "../compare/ReadingContext.ts";

/** All rows in the order in which the view has them, folded and not yet drawn ones too. */
export function useRowsInView(view: View, claims: Pair<readonly Claim[]>): readonly Row[] {
  const rows = useReading((state) => state.rows.rows);
  const lead = useReading((state) => state.lead);
  return useMemo(() => rowsInView(view, rows, { lead, claims }), [view, rows, lead, claims]);
}
