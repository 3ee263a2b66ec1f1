import type { Page } from "playwright/test";
import { settled } from "./settled.ts";

/** By how many pixels the page is wider than its window, once it has come to rest. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return settled(page, () =>
    page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)),
  );
}
