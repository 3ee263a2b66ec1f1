import { useMemo } from "react";
import type { Claim, Pair } from "../../engine/model.ts";
import { foldRows, shownBy } from "../../workspace/rowFilter.ts";
import type { Row } from "../../workspace/rows.ts";
import { rowsInView } from "../../workspace/rowsInView.ts";
import { laidOutAs, type View } from "../../workspace/views.ts";
import { useReading } from "../reading/ReadingContext.ts";
import type { ShownRow } from "./rowBlocks.ts";

export interface ShownRows {
  /** All rows of the view in its order. */
  readonly order: readonly Row[];
  /** The same with what is filtered out, or in Changes is the same, in folds. */
  readonly shown: readonly ShownRow[];
}

/** What a view shows, folded once for all who ask. */
export function useShownRows(view: View, claims: Pair<readonly Claim[]>, isNarrow: boolean): ShownRows {
  const rows = useReading((state) => state.rows.rows);
  const lead = useReading((state) => state.lead);
  const layout = laidOutAs(view, isNarrow);
  const order = useMemo(() => rowsInView(layout, rows, { lead, claims }), [layout, rows, lead, claims]);
  const filter = useReading((state) => state.filter);
  const opened = useReading((state) => state.opened);
  const shown = useMemo(() => {
    const shows = shownBy(filter, view === "changes");
    return shows === null ? order : foldRows(order, shows, opened);
  }, [order, filter, view, opened]);
  return { order, shown };
}
