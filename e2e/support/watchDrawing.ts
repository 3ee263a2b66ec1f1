import type { Page } from "playwright/test";

/** What a page puts into itself before anything else can come in between. */
export interface Drawn {
  readonly elements: number;
  readonly letters: number;
}

/** Watches what the page draws. The answer is the most of it that was drawn at one go since then. */
export async function watchDrawing(page: Page): Promise<() => Promise<Drawn>> {
  const most = await page.evaluateHandle(() => {
    const most = { elements: 0, letters: 0 };
    // Told once for all changes of one go.
    new MutationObserver((changes) => {
      let elements = 0;
      let letters = 0;
      for (const { type, target, addedNodes } of changes) {
        for (const node of type === "characterData" ? [target] : addedNodes) {
          letters += node.textContent?.length ?? 0;
          if (node instanceof Element) elements += 1 + node.querySelectorAll("*").length;
        }
      }
      most.elements = Math.max(most.elements, elements);
      most.letters = Math.max(most.letters, letters);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    return most;
  });
  return () => most.jsonValue();
}
