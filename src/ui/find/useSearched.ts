import { useMemo } from "react";
import type { Side } from "../../engine/model.ts";
import type { Row } from "../../workspace/rows.ts";
import {
  sharesNothing,
  type TextNameRow,
  type UnpairedRow,
  unpairedRows,
} from "../../workspace/unpairedRows.ts";
import type { View } from "../../workspace/views.ts";
import { useUnpairedLayout } from "../compare/columns/useUnpairedLayout.ts";
import { useReading } from "../reading/ReadingContext.ts";

/** What find looks through, in the order of the page: the texts each at its own place, or told as one. */
export type Searched =
  | { readonly kind: "apart"; readonly rows: readonly (Row | UnpairedRow | TextNameRow)[] }
  | { readonly kind: "as-one"; readonly rows: readonly Row[]; readonly lead: Side };

export function useSearched(view: View, rows: readonly Row[]): Searched {
  const isUnpaired = useReading((state) => sharesNothing(state.rows.groups));
  const lead = useReading((state) => state.lead);
  const layout = useUnpairedLayout();
  return useMemo(() => {
    if (isUnpaired) return { kind: "apart", rows: unpairedRows(rows, layout) };
    return view === "inline" ? { kind: "as-one", rows, lead } : { kind: "apart", rows };
  }, [isUnpaired, rows, layout, view, lead]);
}
