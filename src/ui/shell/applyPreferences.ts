import { type Preferences, usePreferences } from "../../workspace/preferences.ts";

/** In px of a page whose reader has left the browser's size of type alone; all type follows that size. */
const ROOT = 16;

/** Line heights, of that page too, chosen so that a line of 62 to 70 letters keeps its place. */
const LINE_HEIGHTS: Readonly<Record<Preferences["textSize"], number>> = {
  15: 25,
  16: 26,
  17: 28,
  19: 31,
  21: 34,
};

/** Writes the preferences to the root element, now and whenever they change. Returns the way to stop. */
export function applyPreferences(root: HTMLElement): () => void {
  apply(root, usePreferences.getState());
  return usePreferences.subscribe((preferences) => apply(root, preferences));
}

function apply(root: HTMLElement, { theme, marks, textSize }: Preferences): void {
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.marks = marks;
  root.style.setProperty("--t-read", inRem(textSize));
  root.style.setProperty("--l-read", inRem(LINE_HEIGHTS[textSize]));
  // Beside the side panel the columns are narrower, and a line keeps its letters.
  root.style.setProperty("--t-beside", inRem(textSize - 1));
  root.style.setProperty("--l-beside", inRem(LINE_HEIGHTS[textSize] - 2));
}

function inRem(px: number): string {
  return `${px / ROOT}rem`;
}
