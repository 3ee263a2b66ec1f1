import {
  startTransition,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from "react";
import { ReadingContext, useReading } from "../../reading/ReadingContext.ts";

/** Fills a tall window twice. */
const FIRST = 80;
/** Small enough for React to lay in a frame or two on a slow machine. */
const CHUNK = 160;

/**
 * Each line that comes has the browser lay out the whole table, and all go at once when another view is read: with 4,000 lines
 * that took a fifth of a second, with these an eighth (processor time, Chromium). It is the claims of a text of 30,000 words. What
 * matters most stands first, and a filter or a word leaves fewer.
 */
const UNASKED = 2500;

/** Lines above the claim that the reader goes to beyond these: more than a window of them. */
const LEAD = 40;

export interface LedgerLines {
  /** The lines to render, as places in the list. */
  readonly from: number;
  readonly to: number;
  /** Lines after these that are only rendered when the reader asks for them. */
  readonly rest: number;
  /** How many of them come when asked for. */
  readonly next: number;
  readonly showNext: () => void;
  /** Back to the first line, for a reader whom a step took beyond those that come unasked. */
  readonly showFirst: () => void;
}

interface Stretch {
  /** Another filter or order is another list, which begins at its beginning. */
  readonly rows: readonly { readonly key: string }[];
  readonly from: number;
  readonly asked: number;
}

/**
 * Which lines of a long ledger to render: some at once, the rest in the background, and in the background too down to the
 * claim that the reader goes to, since the ledger's order puts any claim anywhere. A step beyond the lines that come unasked
 * begins a stretch of its own there. A step among lines that are there changes nothing here, so the list is not gone through.
 */
export function useLedgerLines(rows: readonly { readonly key: string }[]): LedgerLines {
  const reading = useContext(ReadingContext);
  const [count, setCount] = useState(FIRST);
  const [stretch, setStretch] = useState<Stretch>({ rows, from: 0, asked: UNASKED });
  const { from, asked } = stretch.rows === rows ? stretch : { from: 0, asked: UNASKED };
  const limit = Math.min(rows.length, from + asked);
  const places = useMemo(() => new Map(rows.map(({ key }, i) => [key, i])), [rows]);
  const begin = useCallback(
    (at: number) => {
      setCount(FIRST);
      setStretch({ rows, from: at, asked: UNASKED });
    },
    [rows],
  );
  useEffect(
    () =>
      reading.subscribe(({ visit }, before) => {
        if (visit === before.visit) return;
        const place = places.get(visit?.key ?? "") ?? from;
        if (place < from || place >= limit) begin(Math.max(0, place - LEAD));
      }),
    [reading, places, from, limit, begin],
  );
  const beyond = useReading(({ visit }) => {
    const place = places.get(visit?.key ?? "") ?? from;
    return place < from + count || place >= limit ? 0 : place - from + FIRST;
  });
  const beyondLater = useDeferredValue(beyond, 0);
  useEffect(() => {
    if (from + count >= limit) return;
    const timer = setTimeout(() => startTransition(() => setCount(count + CHUNK)));
    return () => clearTimeout(timer);
  }, [from, count, limit]);
  const showNext = useCallback(() => setStretch({ rows, from, asked: asked + UNASKED }), [rows, from, asked]);
  const showFirst = useCallback(() => begin(0), [begin]);
  const rest = rows.length - limit;
  return {
    from,
    to: Math.min(limit, from + Math.max(count, beyondLater)),
    rest,
    next: Math.min(rest, UNASKED),
    showNext,
    showFirst,
  };
}
