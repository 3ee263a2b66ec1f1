import type { Page } from "playwright/test";
import { settled } from "./settled.ts";

/**
 * By how many pixels the page is wider than its window, once it has come to rest. A phone's window is not asked, which
 * grows with what is in it, but the root, which does not.
 */
export function sidewaysOverflow(page: Page): Promise<number> {
  return settled(page, () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return Math.max(0, scrollWidth - clientWidth);
    }),
  );
}
