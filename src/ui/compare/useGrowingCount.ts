import { startTransition, useEffect, useState } from "react";

/** Fills a tall window twice. */
const FIRST = 80;
/** Small enough for React to lay in a frame or two on a slow machine. */
const CHUNK = 160;

/** How many of a long list to render: some at once, then more in the background, but always up to `needed`. */
export function useGrowingCount(total: number, needed: number): number {
  const [count, setCount] = useState(FIRST);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => startTransition(() => setCount(count + CHUNK)));
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(total, Math.max(count, needed + FIRST));
}
