import { useContext, useEffect } from "react";
import { ROW } from "./moveByKeys.ts";
import { ReadingContext } from "./ReadingContext.ts";

/** Where the eye rests, as a share of the window's height. */
const EYE = 0.38;
/** A row whose first line is already in this part of the window is left where it is. */
const CALM = [0.2, 0.6] as const;
/** Rows that come near the window get their true height, which moves what is below: so the row is looked for again. */
const TRIES = 5;

/**
 * Brings a step's row to where the eye is. The strip of the row that was current goes away at the same time, so the row is
 * measured before and after: one that is left where it is must not jump by the strip's height.
 */
export function useReadingScroll(): void {
  const reading = useContext(ReadingContext);
  useEffect(() => {
    let frame = 0;
    const stop = reading.subscribe((now, before) => {
      if (now.visit === null || now.visit === before.visit || now.visit.by === "load") return;
      const { key, by } = now.visit;
      const hadFocus = document.activeElement?.matches(ROW) ?? false;
      const wanted = wantedTop(document.getElementById(key), by === "press");
      cancelAnimationFrame(frame);
      const settle = (tries: number) => {
        frame = requestAnimationFrame(() => {
          const row = document.getElementById(key);
          if (row === null) return;
          if (hadFocus && document.activeElement !== row) row.focus({ preventScroll: true });
          const off = row.getBoundingClientRect().top - wanted;
          if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: "instant" });
          if (tries > 1) settle(tries - 1);
        });
      };
      settle(TRIES);
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [reading]);
}

function wantedTop(row: HTMLElement | null, stays: boolean): number {
  const top = row?.getBoundingClientRect().top;
  if (top !== undefined && (stays || (top >= CALM[0] * innerHeight && top <= CALM[1] * innerHeight)))
    return top;
  return Math.round(EYE * innerHeight);
}
