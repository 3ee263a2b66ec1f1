import { useEffect } from "react";
import { keptDrafts } from "../../workspace/keptDrafts.ts";
import { EMPTY_SIDES } from "../../workspace/sides.ts";
import { useSession } from "../session/SessionContext.ts";

/**
 * The browser asks before it leaves a page on which words are written that are nowhere else yet. Of a comparison it does not: its
 * texts are files or were copied, and a question at each tab that is closed would be answered unread.
 */
export function useAskingToLeave(): void {
  const hasDraft = useSession((state) => {
    const { left, right } = keptDrafts(state, EMPTY_SIDES);
    return left !== null || right !== null;
  });
  useEffect(() => {
    if (!hasDraft) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [hasDraft]);
}
