import type { Page } from "playwright/test";

/** Notes where the focus goes from now on, also in passing. The answer is the ids of those places, in order. */
export async function watchFocus(page: Page): Promise<() => Promise<string[]>> {
  const ids = await page.evaluateHandle(() => {
    const noted: string[] = [];
    document.addEventListener("focusin", ({ target }) => noted.push((target as Element).id));
    return noted;
  });
  return () => ids.jsonValue();
}
