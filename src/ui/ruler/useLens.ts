import { type PointerEvent, useEffect, useRef } from "react";
import { listOnPage, windowOfRows } from "../rows/rowsOnPage.ts";
import { toPage, toRuler } from "./rulerScale.ts";
import type { Measured } from "./useMeasuredRows.ts";

/** A window of a very long text would be too thin to grip. */
const LEAST_LENS = 8;

/** The window on the ruler. It follows each scroll by itself, without rendering anything. */
export function useLens(root: React.RefObject<HTMLElement | null>, measured: Measured, scale: number) {
  const ref = useRef<SVGRectElement>(null);
  const held = useRef<number | null>(null);
  const now = useRef({ measured, scale });
  useEffect(() => {
    now.current = { measured, scale };
    let frame = 0;
    const draw = () => {
      const span = windowOnRuler(measured, scale);
      ref.current?.setAttribute("y", String(span.top));
      ref.current?.setAttribute("height", String(Math.max(LEAST_LENS, span.bottom - span.top)));
      const travel = measured.layout.total * scale - (span.bottom - span.top);
      const share = travel <= 0 ? 0 : Math.min(1, span.top / travel);
      root.current?.setAttribute("aria-valuenow", String(Math.round(100 * share)));
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    draw();
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", later);
      removeEventListener("resize", later);
    };
  }, [root, measured, scale]);

  const pull = (event: PointerEvent<HTMLElement>) => {
    const y = event.clientY - event.currentTarget.getBoundingClientRect().top;
    const list = listOnPage();
    if (held.current === null || list === null) return;
    const { top } = windowOfRows();
    const to = toPage(now.current.measured.scale, (y - held.current) / now.current.scale);
    scrollBy({ top: list.getBoundingClientRect().top + to - top, behavior: "instant" });
  };
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      const y = event.clientY - event.currentTarget.getBoundingClientRect().top;
      const span = windowOnRuler(measured, scale);
      const isOnLens = span.top <= y && y <= span.bottom;
      held.current = isOnLens ? y - span.top : (span.bottom - span.top) / 2;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (!isOnLens) pull(event);
    },
    onPointerMove: pull,
    onPointerUp: () => {
      held.current = null;
    },
    onPointerCancel: () => {
      held.current = null;
    },
  };
  return { ref, handlers };
}

function windowOnRuler({ scale: map }: Measured, scale: number) {
  const list = listOnPage()?.getBoundingClientRect().top ?? 0;
  const { top, bottom } = windowOfRows();
  return { top: toRuler(map, top - list) * scale, bottom: toRuler(map, bottom - list) * scale };
}
