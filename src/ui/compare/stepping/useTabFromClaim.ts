import { useCallback, useContext, useEffect, useRef } from "react";
import { isTyping } from "../../page/isTyping.ts";
import { ReadingContext } from "../../reading/ReadingContext.ts";
import { isOverTexts } from "../../rows/isOverTexts.ts";

/** What must have the focus for Tab to go on from the current claim. */
type From = "nothing" | "page" | "any";

/**
 * Tab goes on from the claim that a step or a jump went to, where the keyboard is at the page as a whole. The browser's own
 * place is lost with whatever had it: a sheet that closed, the find bar, the row of another view. So the claim is given the
 * focus and lets it go at the very press, for the browser goes on from there. What else has the focus keeps it, such as the
 * stepper's button for another press; but a key of the page that went to a claim is pressed where the reader reads, not where
 * the focus was left. Returns the way to say that it was a key.
 */
export function useTabFromClaim(): () => void {
  const reading = useContext(ReadingContext);
  const from = useRef<From>("nothing");
  useEffect(() => {
    const stop = reading.subscribe(({ visit }, before) => {
      if (visit === before.visit) return;
      from.current = visit?.by === "step" || visit?.by === "jump" ? "page" : "nothing";
    });
    // Where the pointer was pressed the browser goes on by itself.
    const onPointerDown = () => {
      from.current = "nothing";
    };
    const onFocusIn = () => {
      if (from.current === "any") from.current = "page";
    };
    const onKeyDown = ({ key, defaultPrevented, target }: KeyboardEvent) => {
      if (key !== "Tab" || defaultPrevented || from.current === "nothing") return;
      const row = document.getElementById(reading.getState().visit?.key ?? "");
      const { activeElement } = document;
      if (row === null || row === activeElement) return;
      const isAny = from.current === "any" && !isTyping(target) && !isOverTexts("[role=dialog]");
      if (!isAny && !activeElement?.contains(row)) return;
      row.focus({ preventScroll: true });
      row.blur();
    };
    document.addEventListener("pointerdown", onPointerDown, { capture: true });
    document.addEventListener("focusin", onFocusIn);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      stop();
      document.removeEventListener("pointerdown", onPointerDown, { capture: true });
      document.removeEventListener("focusin", onFocusIn);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [reading]);
  return useCallback(() => {
    if (from.current === "page") from.current = "any";
  }, []);
}
