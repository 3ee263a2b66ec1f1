import type { KeyboardEvent } from "react";
import { windowOfRows } from "../rows/rowsOnPage.ts";

/** Three lines of text, in px. */
const LINES = 84;

/** Arrows by three lines, Page keys by the window, Home and End: as a scroll bar does. */
export function scrollByKeys(event: KeyboardEvent): void {
  const { top, bottom } = windowOfRows();
  const distance = distanceOf(event.key, bottom - top);
  if (distance === null || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  scrollBy({ top: distance, behavior: "instant" });
}

function distanceOf(key: string, page: number): number | null {
  switch (key) {
    case "ArrowUp":
      return -LINES;
    case "ArrowDown":
      return LINES;
    case "PageUp":
      return -page;
    case "PageDown":
      return page;
    case "Home":
      return -document.documentElement.scrollHeight;
    case "End":
      return document.documentElement.scrollHeight;
    default:
      return null;
  }
}
