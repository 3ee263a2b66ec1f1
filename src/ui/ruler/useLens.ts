import { type PointerEvent, useEffect, useRef } from "react";
import { keyOf, listOnPage, rowsBetween, windowOfRows } from "../rows/rowsOnPage.ts";
import { toPage, toRuler } from "./rulerScale.ts";
import type { Measured } from "./useMeasuredRows.ts";

/** A window of a very long text would be too thin to grip. */
const LEAST_LENS = 8;

/**
 * The window on the ruler: a frame of its own over the lanes, moved with each scroll without rendering or painting them.
 * Press, drag and the rest of a scroll bar's ways come with it.
 */
export function useLens(root: React.RefObject<HTMLElement | null>, measured: Measured, scale: number) {
  const frame = useRef<HTMLDivElement>(null);
  const held = useRef<number | null>(null);
  useEffect(() => {
    let request = 0;
    const draw = () => {
      const { top, height } = lensOf(measured, scale);
      frame.current?.style.setProperty("transform", `translateY(${top}px)`);
      frame.current?.style.setProperty("height", `${height}px`);
      const travel = measured.layout.total * scale - height;
      const share = travel <= 0 ? 0 : Math.min(1, top / travel);
      root.current?.setAttribute("aria-valuenow", String(Math.round(100 * share)));
    };
    const later = () => {
      cancelAnimationFrame(request);
      request = requestAnimationFrame(draw);
    };
    draw();
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later);
    return () => {
      cancelAnimationFrame(request);
      removeEventListener("scroll", later);
      removeEventListener("resize", later);
    };
  }, [root, measured, scale]);

  const pull = (event: PointerEvent<HTMLElement>) => {
    const sight = sightOf(measured);
    if (held.current === null || sight === null) return;
    const to = toPage(measured.scale, (heightAt(event) - held.current) / scale);
    scrollBy({ top: to - sight.top, behavior: "instant" });
  };
  const letGo = () => {
    held.current = null;
  };
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      const y = heightAt(event);
      const { top, height } = lensOf(measured, scale);
      const isOnLens = top <= y && y <= top + height;
      held.current = isOnLens ? y - top : height / 2;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (!isOnLens) pull(event);
    },
    onPointerMove: pull,
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
  return { frame, handlers };
}

function heightAt(event: PointerEvent<HTMLElement>): number {
  return event.clientY - event.currentTarget.getBoundingClientRect().top;
}

function lensOf(measured: Measured, scale: number): { readonly top: number; readonly height: number } {
  const sight = sightOf(measured);
  if (sight === null) return { top: 0, height: LEAST_LENS };
  const top = toRuler(measured.scale, sight.top) * scale;
  return { top, height: Math.max(LEAST_LENS, toRuler(measured.scale, sight.bottom) * scale - top) };
}

/**
 * What is in sight, in px of the list as it was measured. Rows may have got other heights since: the first row in sight
 * tells by how much all that is in sight has shifted.
 */
function sightOf({ placeOf, topOf }: Measured): { readonly top: number; readonly bottom: number } | null {
  const list = listOnPage();
  if (list === null) return null;
  const { top, bottom } = windowOfRows();
  const from = list.getBoundingClientRect().top;
  const [first] = rowsBetween(list, top, bottom);
  const known = first === undefined ? undefined : topOf(placeOf.get(keyOf(first) ?? "") ?? -1);
  const shift =
    first === undefined || known === undefined ? 0 : first.getBoundingClientRect().top - from - known;
  return { top: top - from - shift, bottom: bottom - from - shift };
}
