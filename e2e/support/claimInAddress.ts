import type { Page } from "playwright/test";

/** "#c4": the current claim. Asked of the page itself, since a driver learns of a new address a little later. */
export function claimInAddress(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}
