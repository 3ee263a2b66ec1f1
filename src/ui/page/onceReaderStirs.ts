import { whenIdle } from "./whenIdle.ts";

/** Whoever presses a button or drops a file has moved before. */
const SIGNS_OF_LIFE = ["pointermove", "pointerdown", "touchstart", "keydown", "dragenter"] as const;
/** A reader who only looks at the page gets it as well, while the connection still holds. */
const PATIENCE_MS = 5000;

/**
 * Does something from the reader's first movement on, once the page is idle. Not sooner: the first screen should be the only
 * work there is. Returns the way to call it off.
 */
export function onceReaderStirs(work: () => void): () => void {
  const waiting = new AbortController();
  let callOff = () => {};
  const start = () => {
    stop();
    callOff = whenIdle(work);
  };
  const timer = setTimeout(start, PATIENCE_MS);
  const stop = () => {
    waiting.abort();
    clearTimeout(timer);
  };
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, start, { passive: true, signal: waiting.signal });
  return () => {
    stop();
    callOff();
  };
}
