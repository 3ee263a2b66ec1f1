import { useContext, useEffect } from "react";
import { currentGroup, type ReadingState } from "../../../workspace/reading.ts";
import { ReadingContext } from "../../reading/ReadingContext.ts";
import { firstInSight, isInSight } from "../../rows/rowsOnPage.ts";
import { isSettling } from "./settleRow.ts";

/** A scroll that has paused for so long has come to rest; a press comes earlier and is not kept waiting. */
const REST_MS = 150;

/**
 * Tells the reading what is in sight once the reader has scrolled away from the current claim: who presses Next there means what
 * comes next there. To ask for it in each frame of a scroll would lay out what nobody steps from.
 */
export function useSight(): void {
  const reading = useContext(ReadingContext);
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | null = null;
    const stopWaiting = () => {
      if (resting !== null) clearTimeout(resting);
      resting = null;
    };
    const lookLater = () => {
      stopWaiting();
      resting = setTimeout(look, REST_MS);
    };
    const look = () => {
      if (isSettling()) return lookLater();
      stopWaiting();
      const state = reading.getState();
      state.lookFrom(isCurrentInSight(state) ? null : firstInSight());
    };
    const onPress = () => {
      if (resting !== null) look();
    };
    addEventListener("scroll", lookLater, { passive: true });
    document.addEventListener("pointerdown", onPress, { capture: true });
    document.addEventListener("keydown", onPress, { capture: true });
    return () => {
      stopWaiting();
      removeEventListener("scroll", lookLater);
      document.removeEventListener("pointerdown", onPress, { capture: true });
      document.removeEventListener("keydown", onPress, { capture: true });
    };
  }, [reading]);
}

/** A moved claim counts at the place where the reader is; the ledger tells it at one. */
function isCurrentInSight(state: ReadingState): boolean {
  const { visit } = state;
  if (visit === null) return true;
  const [key = visit.key] = currentGroup(state)?.keys ?? [];
  return isInSight(visit.key) || (document.getElementById(visit.key) === null && isInSight(key));
}
