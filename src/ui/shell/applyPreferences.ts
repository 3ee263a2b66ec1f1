import { type Preferences, usePreferences } from "../../workspace/preferences.ts";

/** Line heights in px, chosen so that a line of 62 to 70 letters keeps its place. */
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
  root.style.setProperty("--t-read", `${textSize}px`);
  root.style.setProperty("--l-read", `${LINE_HEIGHTS[textSize]}px`);
  // Beside the side panel the columns are narrower, and a line keeps its letters.
  root.style.setProperty("--t-beside", `${textSize - 1}px`);
  root.style.setProperty("--l-beside", `${LINE_HEIGHTS[textSize] - 2}px`);
}
