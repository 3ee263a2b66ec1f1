import { startTransition, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useReading } from "./ReadingContext.ts";

/** Fills a tall window twice. */
const FIRST = 80;
/** Small enough for React to lay in a frame or two on a slow machine. */
const CHUNK = 160;

/**
 * Each line that comes has the browser lay out the whole table: with 4,000 lines that takes a tenth of a second, with 12,000
 * three times as long (processor time, Chromium). What matters most stands first, and a filter or a word leaves fewer.
 */
const UNASKED = 4000;

export interface Growth {
  /** Lines to render. */
  readonly count: number;
  /** Lines that are only rendered when the reader asks for them. */
  readonly rest: number;
  /** How many of them come when asked for. */
  readonly next: number;
  readonly showNext: () => void;
}

/**
 * How many lines of a long ledger to render: some at once, the rest in the background, and in the background too down to the
 * claim that the reader goes to, since the ledger's order puts any claim anywhere. A step among lines that are there changes
 * nothing here, so the list is not gone through.
 */
export function useGrowingCount(rows: readonly { readonly key: string }[]): Growth {
  const [count, setCount] = useState(FIRST);
  const [asked, setAsked] = useState(UNASKED);
  const limit = Math.min(rows.length, asked);
  const places = useMemo(() => new Map(rows.map(({ key }, i) => [key, i])), [rows]);
  const beyond = useReading(({ visit }) => {
    const place = places.get(visit?.key ?? "") ?? 0;
    return place < count || place >= limit ? 0 : place + FIRST;
  });
  const beyondLater = useDeferredValue(beyond, 0);
  useEffect(() => {
    if (count >= limit) return;
    const timer = setTimeout(() => startTransition(() => setCount(count + CHUNK)));
    return () => clearTimeout(timer);
  }, [count, limit]);
  const showNext = useCallback(() => setAsked((before) => before + UNASKED), []);
  const rest = rows.length - limit;
  return {
    count: Math.min(limit, Math.max(count, beyondLater)),
    rest,
    next: Math.min(rest, UNASKED),
    showNext,
  };
}
