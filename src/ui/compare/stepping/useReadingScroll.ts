import { useContext, useEffect } from "react";
import { ReadingContext } from "../../reading/ReadingContext.ts";
import { CLAIM_ROW } from "../../rows/rowsOnPage.ts";
import { restingTop, settleRow } from "./settleRow.ts";

/**
 * Brings a step's row to where the eye is. The strip of the row that was current goes away at the same time, so the row is
 * measured before and after: one that is left where it is must not jump by the strip's height.
 */
export function useReadingScroll(): void {
  const reading = useContext(ReadingContext);
  useEffect(() => {
    const named = reading.getState().visit;
    // The address named a claim: the page opens there.
    let stopSettling = named?.by === "jump" ? settleRow(named.key, restingTop(named.key)) : () => {};
    const stop = reading.subscribe((now, before) => {
      if (
        now.visit === null ||
        now.visit === before.visit ||
        now.visit.by === "load" ||
        now.visit.by === "filter"
      )
        return;
      const { key, by } = now.visit;
      stopSettling();
      stopSettling = settleRow(key, restingTop(key, by === "press"), {
        waits: true,
        focus: document.activeElement?.matches(CLAIM_ROW) ?? false,
      });
    });
    return () => {
      stopSettling();
      stop();
    };
  }, [reading]);
}
