import { useEffect, useRef, useState } from "react";
import type { Row } from "../../workspace/rows.ts";
import { whenIdle } from "../page/whenIdle.ts";
import { blocksOf, isDrawn, keyOf, listOnPage, namedRowsOf } from "../rows/rowsOnPage.ts";
import {
  type KnownRow,
  layOutRuler,
  learnRows,
  type MeasuredRow,
  type RowPlace,
  type RulerLayout,
} from "./rulerLayout.ts";
import { type RulerScale, scaleOf } from "./rulerScale.ts";

export interface Measured {
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
  const knownRows = useRef<ReadonlyMap<string, KnownRow>>(new Map());
  useEffect(() => {
    const list = listOnPage();
    if (!isWanted || list === null) return;
    const order = rows.filter((row) => row.kind !== "paragraph").map((row) => row.key);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDue = false;
    const measure = () => {
      isDue = false;
      const seen = measureRows(list, knownRows.current);
      const known = learnRows(knownRows.current, order, seen);
      knownRows.current = known;
      const layout = layOutRuler(order, known);
      const tops = new Map(seen.map((row) => [row.key, row.top]));
      setMeasured({ layout, tops, scale: scaleOf(seen, layout, list.offsetHeight) });
    };
    const later = () => {
      isDue = true;
      clearTimeout(timer);
      timer = setTimeout(measure, STILL_MS);
    };
    // The rows are painted first.
    const callOff = whenIdle(measure, { timeout: STILL_MS });
    const onScroll = () => {
      if (isDue) later();
    };
    const resized = new ResizeObserver(later);
    resized.observe(list);
    document.fonts?.addEventListener("loadingdone", later);
    addEventListener("scroll", onScroll, { passive: true });
    return () => {
      callOff();
      clearTimeout(timer);
      resized.disconnect();
      document.fonts?.removeEventListener("loadingdone", later);
      removeEventListener("scroll", onScroll);
    };
  }, [rows, isWanted]);
  return isWanted ? measured : null;
}

/** Windows above and below in which the rows of a drawn block are measured themselves: all rows of most articles. */
const MEASURED = 4;

/**
 * Rows near the window are measured one by one. Those of other blocks share the height that their block has, by what is known
 * or expected of each: to ask them themselves would lay out all of a long text at once.
 */
function measureRows(list: HTMLElement, known: ReadonlyMap<string, KnownRow>): MeasuredRow[] {
  const from = list.getBoundingClientRect().top;
  return blocksOf(list).flatMap((block) => {
    const { top, bottom, height } = block.getBoundingClientRect();
    const isNear = bottom > -MEASURED * innerHeight && top < (1 + MEASURED) * innerHeight;
    return isNear && isDrawn(block)
      ? measuredRows(block, from)
      : sharedRows(block, { top: top - from, height }, known);
  });
}

function measuredRows(block: HTMLElement, from: number): MeasuredRow[] {
  return [...block.children].flatMap((row) => {
    const key = keyOf(row);
    if (key === null) return [];
    const { top, bottom } = row.getBoundingClientRect();
    return { key, top: top - from, bottom: bottom - from };
  });
}

function sharedRows(block: HTMLElement, room: RowPlace, known: ReadonlyMap<string, KnownRow>): MeasuredRow[] {
  const rows = namedRowsOf(block).map(({ key, height }) => {
    const own = known.get(key);
    return { key, before: own?.before ?? 0, height: own?.height ?? height };
  });
  const share = room.height / rows.reduce((sum, row) => sum + row.before + row.height, 0);
  let at = room.top;
  return rows.map(({ key, before, height }) => {
    const top = at + share * before;
    at = top + share * height;
    return { key, top, bottom: at };
  });
}
