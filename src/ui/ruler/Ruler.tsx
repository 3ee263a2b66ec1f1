import { useEffect, useMemo, useRef, useState } from "react";
import { shownBy } from "../../workspace/rowFilter.ts";
import type { Row } from "../../workspace/rows.ts";
import type { View } from "../../workspace/views.ts";
import { useMediaQuery } from "../page/useMediaQuery.ts";
import { useReading } from "../reading/ReadingContext.ts";
import { TEXTS_ID } from "../rows/rowsOnPage.ts";
import { movePath, type TextRow, tickPaths } from "./rulerTicks.ts";
import { scrollByKeys } from "./scrollByKeys.ts";
import { useLens } from "./useLens.ts";
import { type Measured, useMeasuredRows } from "./useMeasuredRows.ts";
import { usePointedState } from "./usePointedState.ts";
import "./ruler.css";

interface RulerProps {
  readonly view: View;
  /** All rows in the order of the view. */
  readonly order: readonly Row[];
}

/** There is room beside the texts for it. */
const WIDE = "(width >= 64rem)";
/** Windows of text from which on there is something to travel. */
const WORTH = 1.2;

/** All claims of both texts at their heights, at the window's edge: what differs where, what is in sight, a way to go there. */
export function Ruler({ view, order }: RulerProps) {
  const isWide = useMediaQuery(WIDE);
  const measured = useMeasuredRows(order, isWide && view !== "ledger");
  const isWorthIt = measured !== null && measured.layout.total > WORTH * innerHeight;
  if (!isWide || view === "ledger") return null;
  return (
    <div hidden={!isWorthIt} className="ruler">
      {isWorthIt && <Lanes view={view} measured={measured} />}
    </div>
  );
}

interface LanesProps {
  readonly view: View;
  readonly measured: Measured;
}

function Lanes({ view, measured }: LanesProps) {
  const { layout } = measured;
  const root = useRef<HTMLDivElement>(null);
  const height = useHeight(root);
  const rows = height > 0 ? measured.rows : NO_ROWS;
  const filter = useReading((state) => state.filter);
  const pointed = usePointedState();
  const scale = height / layout.total;
  const shows = useMemo(() => shownBy(filter, view === "changes") ?? (() => true), [filter, view]);
  const ticks = useMemo(() => tickPaths(rows, layout, { scale, shows }), [rows, layout, scale, shows]);
  const moves = useMemo(() => movePath(rows, layout, { scale, shows }), [rows, layout, scale, shows]);
  const { frame, handlers } = useLens(root, measured, scale);
  return (
    <div
      ref={root}
      role="scrollbar"
      aria-label="Overview of both texts"
      aria-controls={TEXTS_ID}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
      tabIndex={0}
      className="ruler-lanes"
      onKeyDown={scrollByKeys}
      {...handlers}
    >
      <span className="ruler-letter" data-side="left" aria-hidden>
        A
      </span>
      <span className="ruler-letter" data-side="right" aria-hidden>
        B
      </span>
      <svg aria-hidden="true" data-pointed={pointed ?? undefined}>
        {ticks.map(({ side, tone, state, faded, path }) => (
          <path
            key={`${side} ${tone} ${state} ${faded}`}
            className="ruler-tick"
            data-side={side}
            data-tone={tone}
            data-faded={faded || (pointed !== null && pointed !== state) || undefined}
            d={path}
          />
        ))}
        <path
          className="ruler-moves"
          data-faded={(pointed !== null && pointed !== "moved") || undefined}
          d={moves}
        />
        <Pointer measured={measured} scale={scale} />
      </svg>
      <div ref={frame} className="ruler-lens" />
    </div>
  );
}

/** Drawn before the ruler knows its height. */
const NO_ROWS: readonly TextRow[] = [];

function Pointer({ measured, scale }: { readonly measured: Measured; readonly scale: number }) {
  const key = useReading((state) => state.visit?.key);
  const { layout, placeOf } = measured;
  const place = placeOf.get(key ?? "");
  if (place === undefined) return null;
  const middle = (layout.tops[place] ?? 0) + (layout.heights[place] ?? 0) / 2;
  return <path className="ruler-pointer" d={`M-9 ${middle * scale - 4}l5 4l-5 4z`} />;
}

function useHeight(root: React.RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const measure = () => setHeight(element.clientHeight);
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, [root]);
  return height;
}
