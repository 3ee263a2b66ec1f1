import { useCallback, useContext, useEffect } from "react";
import { SessionContext } from "../shell/SessionContext.ts";

/**
 * The way from a comparison to an empty start, as a step in the browser's history: Back undoes it. The address of the
 * comparison keeps the claim at which the reader was.
 */
export function useLeaving(): () => void {
  const session = useContext(SessionContext);
  useEffect(() => {
    const goBack = () => session?.getState().goBack();
    addEventListener("popstate", goBack);
    return () => removeEventListener("popstate", goBack);
  }, [session]);
  return useCallback(() => {
    history.pushState(null, "", location.pathname + location.search);
    session?.getState().startOver();
  }, [session]);
}
