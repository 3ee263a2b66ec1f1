import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { claimAtEnd, currentEntry, pushEntry, replaceEntry } from "../../page/historyEntry.ts";
import { ReadingContext } from "../../reading/ReadingContext.ts";

interface SheetState {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the claim's sheet is open. It has an entry in the history over the comparison's: a phone's Back closes it. */
export function useSheet(): SheetState {
  const reading = useContext(ReadingContext);
  const [isOpen, setOpen] = useState(false);
  const isOver = useRef(false);
  useEffect(() => {
    const follow = () => {
      const entry = currentEntry();
      if (entry?.kind !== "comparison") return;
      setOpen(entry.hasSheet);
      // Stepping goes on in the sheet: the reader stays at the claim that was read last.
      if (isOver.current && !entry.hasSheet) replaceEntry(entry, reading.getState().visit?.key);
      isOver.current = entry.hasSheet;
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [reading]);
  const open = useCallback(() => {
    setOpen(true);
    const entry = currentEntry();
    if (entry?.kind !== "comparison" || entry.hasSheet) return;
    pushEntry({ ...entry, hasSheet: true }, claimAtEnd());
    isOver.current = true;
  }, []);
  const close = useCallback(() => {
    setOpen(false);
    const entry = currentEntry();
    if (entry?.kind === "comparison" && entry.hasSheet) history.back();
  }, []);
  return { isOpen, open, close };
}
