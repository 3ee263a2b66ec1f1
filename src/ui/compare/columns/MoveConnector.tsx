import { useLayoutEffect, useRef, useState } from "react";
import { currentGroup } from "../../../workspace/reading.ts";
import { isFromRight } from "../../page/isFromRight.ts";
import { useReading } from "../../reading/ReadingContext.ts";

interface Ends {
  /** In px from the corner of the list of rows at which its lines begin; drawn from the left, and mirrored by the style. */
  readonly left: Point;
  readonly right: Point;
  /** The folds that stand in its way, from above to below. */
  readonly folds: readonly Stretch[];
  /** What of the list can be seen between the heads and the foot. */
  readonly top: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** From the top of a row to the middle of its first line. */
const FIRST_LINE = 21;
const CORNER = 8;
const EDGE = 12;
/** Half of the glyph that stands in the middle of the spine; the line ends before it and goes on after it. */
const GLYPH = 14;

/** While a moved claim is current: one line along the spine from its place in A to its place in B. */
export function MoveConnector() {
  const keys = useReading((state) => {
    const group = currentGroup(state);
    return group?.state === "moved" ? group.keys.join(" ") : null;
  });
  const svg = useRef<SVGSVGElement>(null);
  const ends = useEnds(svg, keys);
  if (keys === null) return null;
  return (
    <svg ref={svg} className="move-connector" aria-hidden="true">
      {ends !== null && <Line ends={ends} />}
    </svg>
  );
}

function Line({ ends: { left, right, folds, top, bottom } }: { readonly ends: Ends }) {
  const down = right.y >= left.y ? 1 : -1;
  const clip = (y: number) => Math.min(bottom - EDGE, Math.max(top + EDGE, y));
  const [from, to] = [clip(left.y), clip(right.y)];
  const x = left.x + CORNER;
  const middle = (left.x + right.x) / 2;
  const pastGlyph = `H${middle - GLYPH}M${middle + GLYPH} ${to}`;
  const seenLeft = from === left.y;
  const seenRight = to === right.y;
  if (from === to) return null;
  const start = seenLeft
    ? `M${left.x} ${from}q${CORNER} 0 ${CORNER} ${down * CORNER}`
    : `M${x} ${from - down * EDGE}`;
  const around = (down > 0 ? folds : folds.toReversed())
    .filter((fold) => fold.top > Math.min(from, to) && fold.bottom < Math.max(from, to))
    .map((fold) => (down > 0 ? `V${fold.top}M${x} ${fold.bottom}` : `V${fold.bottom}M${x} ${fold.top}`))
    .join("");
  const end = seenRight
    ? `V${to - down * CORNER}q0 ${down * CORNER} ${CORNER} ${down * CORNER}${pastGlyph}H${right.x - 7}`
    : `V${to}`;
  const head = seenRight ? `M${right.x - 1} ${to}l-8 -4.5v9z` : `M${x} ${to + down * 6}l-4.5 ${down * -8}h9z`;
  return (
    <>
      <path d={start + around + end} />
      <path className="move-head" d={head} />
    </>
  );
}

/** Measures again whenever something can have changed place. */
function useEnds(svg: React.RefObject<SVGSVGElement | null>, keys: string | null): Ends | null {
  const [ends, setEnds] = useState<Ends | null>(null);
  useLayoutEffect(() => {
    const list = svg.current?.parentElement;
    if (keys === null || !list) return;
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setEnds(measure(list, keys.split(" "))));
    };
    later();
    const resized = new ResizeObserver(later);
    resized.observe(list);
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later);
    document.fonts?.addEventListener("loadingdone", later);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      removeEventListener("scroll", later);
      removeEventListener("resize", later);
      document.fonts?.removeEventListener("loadingdone", later);
    };
  }, [svg, keys]);
  return ends;
}

function measure(list: HTMLElement, keys: readonly string[]): Ends | null {
  const box = list.getBoundingClientRect();
  const fromRight = isFromRight(list);
  const rows = keys.map((key) => document.getElementById(key));
  const spine = (place: "left" | "right") => {
    const row = rows.find((one) => one?.dataset.place === place);
    const gutter = row?.querySelector(".gut")?.getBoundingClientRect();
    if (!gutter) return undefined;
    const near = fromRight ? box.right - gutter.right : gutter.left - box.left;
    return { x: place === "left" ? near : near + gutter.width, y: gutter.top - box.top + FIRST_LINE };
  };
  const [left, right] = [spine("left"), spine("right")];
  if (!left || !right) return null;
  const folds = [...list.querySelectorAll(".fold button")].map((fold) => {
    const place = fold.getBoundingClientRect();
    return { top: place.top - box.top, bottom: place.bottom - box.top };
  });
  const heads = document.querySelector(".heads")?.getBoundingClientRect().bottom ?? 0;
  const foot = document.querySelector(".foot")?.getBoundingClientRect().top || innerHeight;
  return { left, right, folds, top: heads - box.top, bottom: Math.min(foot, innerHeight) - box.top };
}
