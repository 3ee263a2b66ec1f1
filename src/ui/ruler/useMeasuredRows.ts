import { useEffect, useState } from "react";
import type { Row } from "../../workspace/rows.ts";
import { whenIdle } from "../page/whenIdle.ts";
import { boxesOf, isDrawn, keyOf, listOnPage, namedRowsOf } from "../rows/rowsOnPage.ts";
import {
  type KnownRows,
  layOutRuler,
  learnRows,
  type MeasuredRow,
  type RulerLayout,
  unknownRows,
} from "./rulerLayout.ts";
import { type RulerScale, scaleOf } from "./rulerScale.ts";
import type { TextRow } from "./rulerTicks.ts";

export interface Measured {
  /** All rows of text in the order of the page, and the place of each among them by its key. */
  readonly rows: readonly TextRow[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly layout: RulerLayout;
  readonly scale: RulerScale;
  /** Where a row stood on the page when it was measured, by its place; folded ones did not. */
  readonly topOf: (place: number) => number | undefined;
}

/**
 * Rows get their true heights while they are scrolled to. Measuring thousands of them in each frame took most of the frame,
 * so they are measured once list and window have been still for as long; until then `useLens` corrects what it knows by one row.
 */
const STILL_MS = 200;

/** The places of all rows, measured anew whenever the list changes its height: folds, growth, fonts, widths. */
export function useMeasuredRows(all: readonly Row[], isWanted: boolean): Measured | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    const list = listOnPage();
    if (!isWanted || list === null) return;
    const rows = all.filter((row): row is TextRow => row.kind !== "paragraph");
    const placeOf = new Map(rows.map((row, place) => [row.key, place]));
    let known = unknownRows(rows.length);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDue = false;
    const measure = () => {
      isDue = false;
      const seen = measureRows(list, { known, placeOf });
      known = learnRows(known, seen);
      const layout = layOutRuler(known);
      const tops = new Map(seen.map(({ place, top }) => [place, top]));
      setMeasured({
        rows,
        placeOf,
        layout,
        scale: scaleOf(seen, layout, list.offsetHeight),
        topOf: (place) => tops.get(place),
      });
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
  }, [all, isWanted]);
  return isWanted ? measured : null;
}

/** Windows above and below in which the rows of a drawn block are measured themselves: all rows of most articles. */
const MEASURED = 4;

/** What is known before a measurement: the rows' sizes, and by their keys their places. */
interface Before {
  readonly known: KnownRows;
  readonly placeOf: ReadonlyMap<string, number>;
}

/**
 * Rows near the window are measured one by one. Those of other boxes share the height that their box has, by what is known
 * or expected of each: to ask them themselves would lay out all of a long text at once.
 */
function measureRows(list: HTMLElement, before: Before): MeasuredRow[] {
  const from = list.getBoundingClientRect().top;
  return boxesOf(list).flatMap((box) => {
    const { top, bottom, height } = box.getBoundingClientRect();
    const isNear = bottom > -MEASURED * innerHeight && top < (1 + MEASURED) * innerHeight;
    return isNear && isDrawn(box)
      ? measuredRows(box, from, before)
      : sharedRows(box, { top: top - from, height }, before);
  });
}

function measuredRows(block: HTMLElement, from: number, { placeOf }: Before): MeasuredRow[] {
  return [...block.children].flatMap((row) => {
    const place = placeOf.get(keyOf(row) ?? "");
    if (place === undefined) return [];
    const { top, bottom } = row.getBoundingClientRect();
    return { place, top: top - from, bottom: bottom - from };
  });
}

interface Room {
  readonly top: number;
  readonly height: number;
}

function sharedRows(box: HTMLElement, room: Room, { known, placeOf }: Before): MeasuredRow[] {
  let sum = 0;
  const rows = namedRowsOf(box).flatMap(({ key, height: expected }) => {
    const place = placeOf.get(key);
    if (place === undefined) return [];
    const height = known.heights[place] || expected;
    const before = known.before[place] ?? 0;
    sum += before + height;
    return { place, before, height };
  });
  const share = room.height / sum;
  let at = room.top;
  return rows.map(({ place, before, height }) => {
    const top = at + share * before;
    at = top + share * height;
    return { place, top, bottom: at };
  });
}
