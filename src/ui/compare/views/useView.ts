import { useContext, useState } from "react";
import type { Arrival } from "../../../workspace/reading.ts";
import { groupAt, type Rows } from "../../../workspace/rows.ts";
import { chooseView, useChosenViews, type View, viewFor } from "../../../workspace/views.ts";
import { useNarrow } from "../../page/useNarrow.ts";
import { ReadingContext } from "../../reading/ReadingContext.ts";
import { restingTop, settleRow } from "../stepping/settleRow.ts";

export interface Viewing {
  readonly view: View;
  readonly isNarrow: boolean;
  /** Goes to another view with the current claim, or what was scrolled to, where it is in the window. */
  readonly setView: (view: View) => void;
  /** From the ledger to a claim in the texts. */
  readonly showInTexts: (key: string) => void;
  readonly hasPanel: boolean;
  readonly togglePanel: () => void;
}

/** What brings a reader to a claim; loading and filtering choose one where the page stands. */
const GOING: ReadonlySet<Arrival> = new Set(["step", "jump", "press"]);

/** Which way the reader reads, and whether the claims stand beside the texts. `isSame`: both say the same in all claims. */
export function useView(isSame: boolean): Viewing {
  const reading = useContext(ReadingContext);
  const isNarrow = useNarrow();
  const view = viewFor(useChosenViews(), { isNarrow, isSame });
  const [isPanelOpen, setIsPanelOpen] = useState(false);
  const setView = (next: View) => {
    const { visit, rows, sight, seek } = reading.getState();
    // Who is at the top of the page and has gone to no claim yet stays there.
    const hasGone = scrollY > 0 || (visit !== null && GOING.has(visit.by));
    // Who has scrolled away from the current claim reads what is in sight, where it is.
    const key = sight === null ? (visit?.key ?? null) : keyIn(next, sight, rows);
    const top = key === null ? null : restingTop(key, sight !== null);
    chooseView(next, isNarrow);
    if (key === null || top === null || !hasGone) return;
    if (sight !== null) seek(key);
    settleRow(key, top, { waits: sight !== null });
  };
  return {
    view,
    isNarrow,
    setView,
    showInTexts: (key) => {
      chooseView(isNarrow ? "inline" : "side", isNarrow);
      reading.getState().goTo(key, "jump");
    },
    hasPanel: isPanelOpen && view !== "ledger" && !isNarrow,
    togglePanel: () => setIsPanelOpen((isOpen) => !isOpen),
  };
}

/** The row of a view that stands for one of the view before: only the changes, and in the ledger a moved claim once. */
function keyIn(view: View, key: string, rows: Rows): string {
  const group = groupAt(rows, key);
  if (group === undefined) return key;
  switch (view) {
    case "side":
    case "inline":
      return key;
    case "changes": {
      const next = rows.groups.slice(rows.groups.indexOf(group)).find(({ state }) => state !== "same");
      return group.state === "same" ? (next?.keys[0] ?? key) : key;
    }
    case "ledger":
      return group.keys[0] ?? key;
  }
}
