/** What a rem is in px for a reader who has left the browser's size of type alone; the style sheets are drawn for that. */
const DRAWN_REM = 16;

interface PageSize {
  /** Of the window, in px of the page as drawn: half as many where type is twice as large. */
  readonly width: number;
  /** How many px of the screen one px as drawn is. */
  readonly scale: number;
}

/** The window as the style sheets see it, which follow the reader's size of type in all that holds type. */
export function pageSize(): PageSize {
  const root = document.documentElement;
  const scale = (Number.parseFloat(getComputedStyle(root).fontSize) || DRAWN_REM) / DRAWN_REM;
  return { width: root.clientWidth / scale, scale };
}
