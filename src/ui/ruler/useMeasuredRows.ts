import { useEffect, useState } from "react";
import type { Row } from "../../workspace/rows.ts";
import { keyOf, listOnPage } from "../rows/rowsOnPage.ts";
import { type KnownRow, layOutRuler, learnRows, type MeasuredRow, type RulerLayout } from "./rulerLayout.ts";
import { type RulerScale, scaleOf } from "./rulerScale.ts";

export interface Measured {
  readonly known: ReadonlyMap<string, KnownRow>;
  readonly layout: RulerLayout;
  readonly scale: RulerScale;
}

/** Rows get their true heights while they are scrolled to: measuring them all in each frame would cost the scrolling. */
const EVERY_MS = 120;

/** The places of all rows, measured anew whenever the list changes its height: folds, growth, fonts, widths. */
export function useMeasuredRows(rows: readonly Row[], isWanted: boolean): Measured | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    const list = listOnPage();
    if (!isWanted || list === null) return;
    const order = rows.filter((row) => row.kind !== "paragraph").map((row) => row.key);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = () => {
      timer = undefined;
      const seen = measureRows(list);
      setMeasured((before) => {
        const known = learnRows(before?.known ?? new Map(), order, seen);
        const layout = layOutRuler(order, known);
        return { known, layout, scale: scaleOf(seen, layout, list.offsetHeight) };
      });
    };
    const later = () => {
      timer ??= setTimeout(measure, EVERY_MS);
    };
    measure();
    const resized = new ResizeObserver(later);
    resized.observe(list);
    document.fonts?.addEventListener("loadingdone", later);
    return () => {
      clearTimeout(timer);
      resized.disconnect();
      document.fonts?.removeEventListener("loadingdone", later);
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
