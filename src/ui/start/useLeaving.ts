import { useCallback, useContext, useEffect } from "react";
import type { SessionState } from "../../workspace/session.ts";
import { claimAtEnd, currentEntry, pushEntry, replaceEntry, START, textsOf } from "../page/historyEntry.ts";
import { SessionContext, useSession } from "../session/SessionContext.ts";

/**
 * The ways between a comparison and an empty start, as steps in the browser's history: its Back and Forward lead over them as the
 * app's own buttons do. The address of the comparison keeps the claim at which the reader was.
 */
export function useLeaving(): () => void {
  const session = useContext(SessionContext);
  const shown = useSession((state) => state.stage.kind);
  useEffect(() => {
    // Every screen finds its own place, and a claim's sheet may be left at another claim than it was opened at.
    history.scrollRestoration = "manual";
  }, []);
  useEffect(() => {
    const entry = currentEntry();
    if ((shown !== "start" && shown !== "failed") || entry?.kind === "start") return;
    const key = claimAtEnd();
    replaceEntry({ ...START, claim: key === null ? null : { key, texts: entry?.texts ?? null } });
  }, [shown]);
  useEffect(() => {
    if (session === null) return;
    const follow = () => {
      const entry = currentEntry();
      const { stage, left, goBack, startOver } = session.getState();
      if (entry?.kind === "start" && isComparing(stage)) {
        replaceEntry({ ...START, comparison: "ahead" });
        startOver();
      } else if (entry?.kind === "comparison" && stage.kind === "start") {
        if (left !== null && textsOf(left.compared) === entry.texts) goBack();
        // Of two texts that are no longer here.
        else replaceEntry(START);
      }
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [session]);
  return useCallback(() => {
    pushEntry({ ...START, comparison: "behind" });
    session?.getState().startOver();
  }, [session]);
}

/** Whether a comparison is on the screen, also while the next one is made. */
function isComparing(stage: SessionState["stage"]): boolean {
  return stage.kind === "compared" || (stage.kind === "working" && stage.behind !== null);
}
