import { useMemo } from "react";
import type { Claim, Pair } from "../../../engine/model.ts";
import { foldRows, shownBy } from "../../../workspace/rowFilter.ts";
import type { Row } from "../../../workspace/rows.ts";
import { laidOutAs, type View } from "../../../workspace/views.ts";
import type { ShownRow } from "../../rows/rowBlocks.ts";
import { useRowsInView } from "../../rows/useRowsInView.ts";
import { useReading } from "../ReadingContext.ts";

export interface ShownRows {
  /** All rows of the view in its order. */
  readonly order: readonly Row[];
  /** The same with what is filtered out, or in Changes is the same, in folds. */
  readonly shown: readonly ShownRow[];
}

/** What a view shows, folded once for all who ask. */
export function useShownRows(view: View, claims: Pair<readonly Claim[]>, isNarrow: boolean): ShownRows {
  const order = useRowsInView(laidOutAs(view, isNarrow), claims);
  const filter = useReading((state) => state.filter);
  const opened = useReading((state) => state.opened);
  const shown = useMemo(() => {
    const shows = shownBy(filter, view === "changes");
    return shows === null ? order : foldRows(order, shows, opened);
  }, [order, filter, view, opened]);
  return { order, shown };
}
