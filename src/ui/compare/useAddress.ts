import { useContext, useEffect } from "react";
import { ReadingContext } from "./ReadingContext.ts";

/** The claim that the address names, such as `c4` in `…#c4`. */
export function claimInAddress(): string | null {
  return /^#(c\d+b?)$/.exec(location.hash)?.[1] ?? null;
}

/** Keeps the current claim in the address, without an entry in the history for each step, and follows a changed address. */
export function useAddress(): void {
  const reading = useContext(ReadingContext);
  useEffect(() => {
    const stop = reading.subscribe((now, before) => {
      if (now.visit !== null && now.visit.key !== before.visit?.key)
        history.replaceState(history.state, "", `#${now.visit.key}`);
    });
    const follow = () => {
      const key = claimInAddress();
      const { visit, groupAt, goTo } = reading.getState();
      if (key !== null && key !== visit?.key && groupAt.has(key)) goTo(key, "jump");
    };
    addEventListener("hashchange", follow);
    return () => {
      stop();
      removeEventListener("hashchange", follow);
      history.replaceState(history.state, "", location.pathname + location.search);
    };
  }, [reading]);
}
