/** Names of the custom highlights in find.css. */
const FOUND = "found";
const CURRENT = "found-current";

/**
 * Draws matches into the page without touching it, by the CSS Custom Highlight API. Where a browser has none, the frame
 * around the current match has to do.
 */
export function paintMatches(found: readonly Range[], current: readonly Range[]): void {
  if (!canPaint()) return;
  CSS.highlights.set(FOUND, new Highlight(...found));
  CSS.highlights.set(CURRENT, new Highlight(...current));
}

export function unpaintMatches(): void {
  if (!canPaint()) return;
  CSS.highlights.delete(FOUND);
  CSS.highlights.delete(CURRENT);
}

function canPaint(): boolean {
  return typeof Highlight === "function" && typeof CSS === "object" && "highlights" in CSS;
}
