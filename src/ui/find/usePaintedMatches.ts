import { useEffect, useState } from "react";
import type { FoundMatch } from "../../workspace/findMatches.ts";
import { keyOf, listOnPage, rowsBetween } from "../rows/rowsOnPage.ts";
import { paintMatches, unpaintMatches } from "./paintMatches.ts";
import { textRanges } from "./textRanges.ts";

/** A frame around a piece of the current match, in px from the corner of the page. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A frame stands off the letters by this much on each side. */
const OFF = 2;

/**
 * Draws the matches in the rows in and near the window, so that a letter found ten thousand times costs no more than what
 * can be seen of it, and draws again when anything moves. Gives the frames of the current match.
 */
export function usePaintedMatches(
  matches: readonly FoundMatch[],
  current: FoundMatch | null,
): readonly Frame[] {
  const [frames, setFrames] = useState<readonly Frame[]>([]);
  useEffect(() => {
    const byRow = matchesByRow(matches);
    let frame = 0;
    const draw = () => {
      const list = listOnPage();
      const rows = list === null ? [] : rowsBetween(list, -innerHeight, 2 * innerHeight);
      const found: Range[] = [];
      const chosen: Range[] = [];
      for (const row of rows) {
        for (const match of byRow.get(keyOf(row) ?? "") ?? [])
          (match === current ? chosen : found).push(...rangesOf(row, match));
      }
      paintMatches(found, chosen);
      setFrames(chosen.flatMap(framesOf));
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    later();
    const page = document.querySelector("main") ?? document.body;
    const changed = new MutationObserver(later);
    changed.observe(page, { childList: true, characterData: true, subtree: true });
    const resized = new ResizeObserver(later);
    resized.observe(page);
    addEventListener("scroll", later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      changed.disconnect();
      resized.disconnect();
      removeEventListener("scroll", later);
      unpaintMatches();
    };
  }, [matches, current]);
  return frames;
}

function matchesByRow(matches: readonly FoundMatch[]): ReadonlyMap<string, readonly FoundMatch[]> {
  const byRow = new Map<string, FoundMatch[]>();
  for (const match of matches) {
    const own = byRow.get(match.key);
    if (own === undefined) byRow.set(match.key, [match]);
    else own.push(match);
  }
  return byRow;
}

/** Where a match stands in its row; nothing where the row tells it in other words. */
export function rangesOf(row: Element, { paragraph, spans }: FoundMatch): Range[] {
  const element = row.querySelectorAll(".txt")[paragraph];
  return element === undefined ? [] : textRanges(element, spans);
}

function framesOf(range: Range): Frame[] {
  return [...range.getClientRects()].map(({ left, top, width, height }) => ({
    left: left + scrollX - OFF,
    top: top + scrollY - OFF,
    width: width + 2 * OFF,
    height: height + 2 * OFF,
  }));
}
