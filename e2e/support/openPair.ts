import { expect, type Page } from "playwright/test";
import { retellingPair } from "../../bench/texts/texts.ts";
import { dropFiles } from "./dropFiles.ts";
import { fileNamed } from "./stories.ts";
import { CLOSED_BETWEEN_OPEN } from "./undrawn.ts";

/** Waits until the comparison is on the page. */
export async function comparisonOf(page: Page): Promise<void> {
  await expect(page.getByText(/^Of [\d,]+ claims/u).first()).toBeVisible({ timeout: 60_000 });
}

export async function openSample(page: Page): Promise<void> {
  await page.goto("./");
  await page.getByRole("button", { name: "Open the sample" }).click();
  await comparisonOf(page);
}

/** Two invented reports of that many words on the same things; the same ones each time. */
export async function openLongPair(page: Page, words: number): Promise<void> {
  const [left, right] = retellingPair("en", { words, seed: 7 });
  await page.goto("./");
  await dropFiles(page, [fileNamed("a-report.txt", left), fileNamed("b-report.txt", right)]);
  await comparisonOf(page);
}

/** A long pair, at its end: its first and last chapters are open, and those between them closed for good. */
export async function openEndsOfLongPair(page: Page, words: number): Promise<void> {
  await neverIdle(page);
  await openLongPair(page, words);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  await expect(page.locator("[data-chapter]").last().locator("[data-row]").last()).toBeAttached();
  await expect(page.locator(CLOSED_BETWEEN_OPEN)).not.toHaveCount(0);
}

/** A page that is always busy: of a long pair only what is near the window is drawn. */
export async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}
