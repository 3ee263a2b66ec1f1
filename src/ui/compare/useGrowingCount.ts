import { startTransition, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useReading } from "./ReadingContext.ts";

/** Fills a tall window twice. */
const FIRST = 80;
/** Small enough for React to lay in a frame or two on a slow machine. */
const CHUNK = 160;

/**
 * How many rows of a long list to render: some at once, the rest in the background, but always down to the row that the
 * reader goes to or looks for. A step among rows that are there changes nothing here, so the list is not gone through.
 * `patient`: that row too may come in the background, in a list whose order puts any row anywhere.
 */
export function useGrowingCount(keys: readonly string[], { patient = false } = {}): number {
  const [count, setCount] = useState(FIRST);
  const places = useMemo(() => new Map(keys.map((key, i) => [key, i])), [keys]);
  const beyond = useReading(({ visit, sought }) => {
    const place = Math.max(places.get(visit?.key ?? "") ?? 0, places.get(sought ?? "") ?? 0);
    return place < count ? 0 : place + FIRST;
  });
  const beyondLater = useDeferredValue(beyond, 0);
  useEffect(() => {
    if (count >= keys.length) return;
    const timer = setTimeout(() => startTransition(() => setCount(count + CHUNK)));
    return () => clearTimeout(timer);
  }, [count, keys.length]);
  return Math.min(keys.length, Math.max(count, patient ? beyondLater : beyond));
}
