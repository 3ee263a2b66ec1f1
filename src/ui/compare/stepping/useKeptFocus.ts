import { useContext, useEffect, useRef } from "react";
import type { View } from "../../../workspace/views.ts";
import { ReadingContext, useReading } from "../../reading/ReadingContext.ts";
import { TEXTS_ID } from "../../rows/rowsOnPage.ts";

/** Frames to wait for a row that is not drawn yet. */
const PATIENCE = 60;

/**
 * Keeps the keyboard's place among the texts: what had the focus may be gone in another view, under a filter or in a fold. Then
 * the current row has it, or where that is folded too, the texts as a whole.
 */
export function useKeptFocus(view: View): void {
  const reading = useContext(ReadingContext);
  const filter = useReading((state) => state.filter);
  const opened = useReading((state) => state.opened);
  const wasInTexts = useRef(false);
  useEffect(() => {
    // Once the script that moved the focus is done: what it has let go of by then, only for Tab to go on from there, was never
    // where the reader is.
    const onFocusIn = () =>
      queueMicrotask(() => {
        if (document.activeElement !== document.body) wasInTexts.current = isInTexts();
      });
    // A press has moved the focus by then, or taken it away on purpose: one on nothing.
    const onClick = () => {
      wasInTexts.current = isInTexts();
    };
    document.addEventListener("focusin", onFocusIn);
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      document.removeEventListener("focusin", onFocusIn);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be asked whenever something else is shown
  useEffect(() => {
    if (!wasInTexts.current || document.activeElement !== document.body) return;
    const texts = document.getElementById(TEXTS_ID);
    texts?.focus({ preventScroll: true });
    let frame = 0;
    const follow = (patience: number) => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement !== texts) return;
        const row = document.getElementById(reading.getState().visit?.key ?? "");
        if (row !== null) row.focus({ preventScroll: true });
        else if (patience > 0) follow(patience - 1);
      });
    };
    follow(PATIENCE);
    return () => cancelAnimationFrame(frame);
  }, [reading, view, filter, opened]);
}

function isInTexts(): boolean {
  return Boolean(document.activeElement?.closest(`#${TEXTS_ID}`));
}
