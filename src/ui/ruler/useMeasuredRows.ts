import { useEffect, useState } from "react";
import type { Row } from "../../workspace/rows.ts";
import { keyOf, listOnPage } from "../rows/rowsOnPage.ts";
import { type KnownRow, layOutRuler, learnRows, type MeasuredRow, type RulerLayout } from "./rulerLayout.ts";
import { type RulerScale, scaleOf } from "./rulerScale.ts";

export interface Measured {
  readonly known: ReadonlyMap<string, KnownRow>;
  readonly layout: RulerLayout;
  readonly scale: RulerScale;
  /** Where the rows stood on the page when they were measured. */
  readonly tops: ReadonlyMap<string, number>;
}

/**
 * Rows get their true heights while they are scrolled to. Measuring thousands of them in each frame took most of the frame,
 * so they are measured once list and window have been still for as long; until then `useLens` corrects what it knows by one row.
 */
const STILL_MS = 200;

/** The places of all rows, measured anew whenever the list changes its height: folds, growth, fonts, widths. */
export function useMeasuredRows(rows: readonly Row[], isWanted: boolean): Measured | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    const list = listOnPage();
    if (!isWanted || list === null) return;
    const order = rows.filter((row) => row.kind !== "paragraph").map((row) => row.key);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDue = false;
    const measure = () => {
      isDue = false;
      const seen = measureRows(list);
      setMeasured((before) => {
        const known = learnRows(before?.known ?? new Map(), order, seen);
        const layout = layOutRuler(order, known);
        const tops = new Map(seen.map((row) => [row.key, row.top]));
        return { known, layout, tops, scale: scaleOf(seen, layout, list.offsetHeight) };
      });
    };
    const later = () => {
      isDue = true;
      clearTimeout(timer);
      timer = setTimeout(measure, STILL_MS);
    };
    measure();
    const onScroll = () => {
      if (isDue) later();
    };
    const resized = new ResizeObserver(later);
    resized.observe(list);
    document.fonts?.addEventListener("loadingdone", later);
    addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      resized.disconnect();
      document.fonts?.removeEventListener("loadingdone", later);
      removeEventListener("scroll", onScroll);
    };
  }, [rows, isWanted]);
  return isWanted ? measured : null;
}

function measureRows(list: HTMLElement): MeasuredRow[] {
  return [...list.children].flatMap((child) => {
    const key = keyOf(child);
    if (key === null || !(child instanceof HTMLElement)) return [];
    return { key, top: child.offsetTop, bottom: child.offsetTop + child.offsetHeight };
  });
}
