/** Safari has no idle callbacks; by then it is done with what was asked for at the same time. */
const PATIENCE_MS = 100;

/** Does something once the browser has nothing better to do. Returns the way to call it off. */
export function whenIdle(work: () => void, options?: IdleRequestOptions): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(work, PATIENCE_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, options);
  return () => cancelIdleCallback(handle);
}
