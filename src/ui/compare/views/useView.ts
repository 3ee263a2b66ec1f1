import { useContext, useState } from "react";
import type { Arrival } from "../../../workspace/reading.ts";
import { chooseView, useChosenViews, type View, viewFor } from "../../../workspace/views.ts";
import { ReadingContext } from "../ReadingContext.ts";
import { restingTop, settleRow } from "../stepping/settleRow.ts";
import { useNarrow } from "./useNarrow.ts";

export interface Viewing {
  readonly view: View;
  readonly isNarrow: boolean;
  /** Goes to another view with the current claim where it is in the window. */
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
    const { visit } = reading.getState();
    const top = visit === null ? null : restingTop(visit.key);
    chooseView(next, isNarrow);
    // Who is at the top of the page and has gone to no claim yet stays there.
    const hasGone = scrollY > 0 || (visit !== null && GOING.has(visit.by));
    if (visit !== null && top !== null && hasGone) settleRow(visit.key, top);
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
