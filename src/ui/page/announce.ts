import { createStore } from "zustand/vanilla";

/** What the one polite live region of the page says. */
export const announcement = createStore<{ readonly text: string }>()(() => ({ text: "" }));

/** Has a sentence read out once the reader's software is done with what it says. */
export function announce(text: string): void {
  // The same words twice in a row are only read twice when something about them changes.
  announcement.setState(({ text: before }) => ({ text: before === text ? `${text}\u00a0` : text }));
}
