import { startTransition, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useReading } from "./ReadingContext.ts";

/** Fills a tall window twice. */
const FIRST = 80;
/** Small enough for React to lay in a frame or two on a slow machine. */
const CHUNK = 160;

/**
 * How many lines of a long ledger to render: some at once, the rest in the background, and in the background too down to the
 * claim that the reader goes to, since the ledger's order puts any claim anywhere. A step among lines that are there changes
 * nothing here, so the list is not gone through.
 */
export function useGrowingCount(rows: readonly { readonly key: string }[]): number {
  const [count, setCount] = useState(FIRST);
  const places = useMemo(() => new Map(rows.map(({ key }, i) => [key, i])), [rows]);
  const beyond = useReading(({ visit }) => {
    const place = places.get(visit?.key ?? "") ?? 0;
    return place < count ? 0 : place + FIRST;
  });
  const beyondLater = useDeferredValue(beyond, 0);
  useEffect(() => {
    if (count >= rows.length) return;
    const timer = setTimeout(() => startTransition(() => setCount(count + CHUNK)));
    return () => clearTimeout(timer);
  }, [count, rows.length]);
  return Math.min(rows.length, Math.max(count, beyondLater));
}
