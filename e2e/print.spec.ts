import { createHash } from "node:crypto";
import { expect, test } from "playwright/test";
import { dropFiles } from "./support/dropFiles.ts";
import { comparisonOf, neverIdle, openEndsOfLongPair, openLongPair, openSample } from "./support/openPair.ts";
import { EVENING, fileNamed, MORNING } from "./support/stories.ts";

test("prints the sheet instead of the screen, on A4", async ({ page }) => {
  await openSample(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // Two with the fonts of most machines; the screen itself would be a page wider than A4.
  expect(pagesOf(pdf)).toBeGreaterThanOrEqual(2);
  expect(pagesOf(pdf)).toBeLessThanOrEqual(3);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf.toString("latin1")) ?? [];
  expect(Number(width)).toBeCloseTo(595, 0);
  expect(Number(height)).toBeCloseTo(842, 0);
  await expect(page.locator(".print-sheet")).toHaveCount(0);
});

test("draws the bar of the sheet true to the numbers", async ({ page }) => {
  await openSample(page);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
  const lengths = await page.locator(".print-bar i").evaluateAll((parts) =>
    parts.map((part) => ({
      width: part.getBoundingClientRect().width,
      count: Number((part as HTMLElement).style.flexGrow),
    })),
  );
  const most = lengths.reduce((one, other) => (other.count > one.count ? other : one));
  expect(most.count).toBeGreaterThan(5);
  for (const { width, count } of lengths)
    expect(Math.abs(width / most.width - count / most.count)).toBeLessThan(0.03);
});

test("is printed from the end of the page on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "yes";
    };
  });
  await openSample(page);
  await page.getByRole("contentinfo").getByRole("button", { name: "Print or save as PDF" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
});

test("names both texts by the digest that the shell gives for the file", async ({ page }) => {
  await page.goto("./");
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("evening.txt", EVENING)]);
  await comparisonOf(page);
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

test("prints the digests too for a button that is pressed before they are there", async ({ page }) => {
  const printed: string[] = [];
  await page.exposeFunction("tellSheet", (sheet: string) => void printed.push(sheet));
  await neverIdle(page);
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      const sheet = document.querySelector(".print-sheet")?.textContent ?? "";
      dispatchEvent(new Event("afterprint"));
      (window as unknown as { tellSheet(sheet: string): void }).tellSheet(sheet);
    };
  });
  await openSample(page);
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect.poll(() => printed).toEqual([expect.stringMatching(/SHA-256 [0-9a-f]{64}.*SHA-256/u)]);
});

test("prints the sheet and not the screen for Ctrl+P in the first moment", async ({ page }) => {
  await neverIdle(page);
  // A comparison that is told of is on the page: to print in that very task is sooner than any hand.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector("main.compare") === null) return;
      observer.disconnect();
      dispatchEvent(new Event("beforeprint"));
      document.body.dataset.sheets = `${document.querySelectorAll(".print-sheet").length}`;
      dispatchEvent(new Event("afterprint"));
    }).observe(document, { childList: true, subtree: true });
  });
  await openSample(page);
  await expect(page.locator("body")).toHaveAttribute("data-sheets", "1");
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
});

test("prints all of a long pair of which little is drawn", async ({ page }) => {
  test.slow();
  await openEndsOfLongPair(page, 20_000);
  const rows = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    return document.querySelectorAll(".print-sheet tbody tr").length;
  });
  expect(rows).toBeGreaterThan(1000);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main.compare")).toBeHidden();
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;
}
