import { createHash } from "node:crypto";
import { expect, type Page, test } from "playwright/test";
import { dropFiles } from "./support/dropFiles.ts";
import { comparisonOf, openEndsOfLongPair, openLongPair, openSample } from "./support/openPair.ts";
import { EVENING, fileNamed, MORNING } from "./support/stories.ts";
import { UNDRAWN } from "./support/undrawn.ts";

test("prints the sheet instead of the screen, on A4", async ({ page }) => {
  await openSample(page);
  await readyToPrint(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // Two with the fonts of most machines; the screen itself would be a page wider than A4.
  expect(pagesOf(pdf)).toBeGreaterThanOrEqual(2);
  expect(pagesOf(pdf)).toBeLessThanOrEqual(3);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf.toString("latin1")) ?? [];
  expect(Number(width)).toBeCloseTo(595, 0);
  expect(Number(height)).toBeCloseTo(842, 0);
  await expect(page.locator(".print-sheet")).toHaveCount(0);
});

test("names both texts by the digest that the shell gives for the file", async ({ page }) => {
  await page.goto("./");
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("evening.txt", EVENING)]);
  await comparisonOf(page);
  await readyToPrint(page);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
  const sheet = page.getByRole("article");
  for (const text of [MORNING, EVENING])
    await expect(sheet).toContainText(createHash("sha256").update(text).digest("hex"));
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(sheet.getByRole("row")).toHaveCount(1 + 6);
});

test("prints all of a long pair, whatever is drawn or folded on the screen", async ({ page }) => {
  test.slow();
  await openLongPair(page, 6000);
  const claims = await page
    .getByText(/^Of [\d,]+ claims/u)
    .first()
    .textContent();
  const count = Number(/^Of ([\d,]+)/u.exec(claims ?? "")?.[1]?.replace(",", ""));
  await page
    .getByRole("button", { name: /reworded/u })
    .first()
    .click();
  await readyToPrint(page);
  const rows = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const states = document.querySelectorAll(".print-sheet tbody tr[data-state]");
    const numbers = [...states].filter((row) => row.querySelector(".print-ghost:first-child") === null);
    dispatchEvent(new Event("afterprint"));
    return numbers.length;
  });
  expect(rows).toBeGreaterThanOrEqual(count);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(20);
});

test("prints the sheet for a button that is pressed before it is there", async ({ page }) => {
  const printed: number[] = [];
  await page.exposeFunction("tellSheets", (sheets: number) => void printed.push(sheets));
  await page.addInitScript(() => {
    // No page is idle from here on: nothing is got ready ahead.
    window.requestIdleCallback = () => 0;
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      const { length } = document.querySelectorAll(".print-sheet");
      dispatchEvent(new Event("afterprint"));
      (window as unknown as { tellSheets(sheets: number): void }).tellSheets(length);
    };
  });
  await openSample(page);
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect.poll(() => printed).toEqual([1]);
});

test("prints all of the screen where the sheet is not there yet", async ({ page }) => {
  test.slow();
  await openEndsOfLongPair(page, 20_000);
  const undrawn = page.locator(UNDRAWN);
  await page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
  expect(await undrawn.count()).toBe(0);
  await expect(page.locator(".print-sheet")).toHaveCount(0);
});

/** The sheet is got ready while the page is idle; from then on every print has it. */
async function readyToPrint(page: Page): Promise<void> {
  const sheets = () =>
    page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      const { length } = document.querySelectorAll(".print-sheet");
      dispatchEvent(new Event("afterprint"));
      return length;
    });
  await expect.poll(sheets).toBe(1);
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;
}
