import { useEffect } from "react";
import type { FoundMatch } from "../../workspace/findMatches.ts";
import { useReading } from "../reading/ReadingContext.ts";
import { listOnPage, rowOnPage, windowOfRows } from "../rows/rowsOnPage.ts";
import { rangesOf } from "./usePaintedMatches.ts";

/** Where the eye rests, as a share of the window's height. */
const EYE = 0.38;
/** A match in this share of the window, under the bars and above the foot, is left where it is. */
const CALM = 0.8;
/** So much air a match has under the bars at least. */
const AIR = 12;
/** Rows that come near the window get their true height, which moves what is below: so the match is looked for again. */
const TRIES = 5;
/** A row far down a long list is drawn after the rows before it, which may take as many frames. */
const PATIENCE = 240;

/** Brings the current match to the eye: has its row unfolded and drawn, waits for it, scrolls. */
export function useMatchScroll(match: FoundMatch | null): void {
  const seek = useReading((state) => state.seek);
  useEffect(() => {
    if (match === null) return;
    seek(match.key);
    let frame = 0;
    const settle = (tries: number, patience: number, wanted: number | null) => {
      frame = requestAnimationFrame(() => {
        const top = topOf(match);
        if (top === null) {
          if (patience > 0) settle(tries, patience - 1, wanted);
          return;
        }
        const to = wanted ?? wantedTop(top);
        if (Math.abs(top - to) >= 1) scrollBy({ top: top - to, behavior: "instant" });
        if (tries > 1) settle(tries - 1, patience, to);
      });
    };
    settle(TRIES, PATIENCE, null);
    return () => cancelAnimationFrame(frame);
  }, [match, seek]);
}

function topOf(match: FoundMatch): number | null {
  const list = listOnPage();
  const row = list === null ? null : rowOnPage(list, match.key);
  if (row === null) return null;
  const box = row.getBoundingClientRect();
  const isNear = box.bottom > -innerHeight && box.top < 2 * innerHeight;
  // The words of a row far away are not laid out.
  const [first] = isNear ? rangesOf(row, match) : [];
  return (first?.getBoundingClientRect() ?? box).top;
}

function wantedTop(top: number): number {
  const { top: first, bottom } = windowOfRows();
  const isCalm = top >= first + AIR && top <= first + CALM * (bottom - first);
  return isCalm ? top : Math.round(EYE * innerHeight);
}
