import type { Page } from "playwright/test";

/** Rows are measured and scrolled to over a few frames. */
const CALM_FRAMES = 12;

/** What is read of the page once it has been the same for some frames; a read gives a number or a text. */
export async function settled<T extends number | string>(page: Page, read: () => Promise<T>): Promise<T> {
  for (let before = await read(); ; ) {
    await page.evaluate(async (frames) => {
      for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame);
    }, CALM_FRAMES);
    const now = await read();
    if (Object.is(now, before)) return now;
    before = now;
  }
}
