import { useContext, useEffect } from "react";
import { ReadingContext } from "../ReadingContext.ts";

/**
 * Tab goes on from the claim that a step or a jump went to, where the keyboard is at the page as a whole. The browser's own
 * place is lost with whatever had it: a sheet that closed, the find bar, the row of another view. So the claim is given the
 * focus and lets it go at the very press, for the browser goes on from there; what else has the focus keeps it.
 */
export function useTabFromClaim(): void {
  const reading = useContext(ReadingContext);
  useEffect(() => {
    let isAtClaim = false;
    const stop = reading.subscribe(({ visit }, before) => {
      if (visit !== before.visit) isAtClaim = visit?.by === "step" || visit?.by === "jump";
    });
    // Where the pointer was pressed the browser goes on by itself.
    const onPointerDown = () => {
      isAtClaim = false;
    };
    const onKeyDown = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key !== "Tab" || defaultPrevented || !isAtClaim) return;
      const row = document.getElementById(reading.getState().visit?.key ?? "");
      const { activeElement } = document;
      if (row === null || row === activeElement || !activeElement?.contains(row)) return;
      row.focus({ preventScroll: true });
      row.blur();
    };
    document.addEventListener("pointerdown", onPointerDown, { capture: true });
    document.addEventListener("keydown", onKeyDown);
    return () => {
      stop();
      document.removeEventListener("pointerdown", onPointerDown, { capture: true });
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [reading]);
}
