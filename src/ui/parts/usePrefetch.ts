import { useEffect } from "react";
import { whenIdle } from "../page/whenIdle.ts";
import type { LazyPart } from "./lazyPart.tsx";

/** Whoever presses a button or drops a file has moved before. */
const SIGNS_OF_LIFE = ["pointermove", "pointerdown", "touchstart", "keydown", "dragenter"] as const;
/** A reader who only looks at the page gets it as well, while the connection still holds. */
const PATIENCE_MS = 5000;

/**
 * Has the code of a part there before it is asked for: from the reader's first movement on, once the page is idle. Not
 * sooner, since code that is loaded also runs, and the first screen should be the only work there is.
 */
export function usePrefetch<P>(part: LazyPart<P>): void {
  useEffect(() => {
    const waiting = new AbortController();
    let callOff = () => {};
    const fetch = () => {
      stop();
      callOff = whenIdle(() => void part.prefetch());
    };
    const timer = setTimeout(fetch, PATIENCE_MS);
    const stop = () => {
      waiting.abort();
      clearTimeout(timer);
    };
    for (const sign of SIGNS_OF_LIFE)
      addEventListener(sign, fetch, { passive: true, signal: waiting.signal });
    return () => {
      stop();
      callOff();
    };
  }, [part]);
}
