import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { dropFiles } from "./support/dropFiles.ts";
import { fileNamed, MORNING } from "./support/stories.ts";

const WIDTHS = [1440, 1024, 390] as const;
const THEMES = ["light", "dark"] as const;

for (const width of WIDTHS) {
  for (const theme of THEMES) {
    test(`axe finds nothing on start and comparison, ${width} pixels wide, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto("./");
      await expectNoViolations(page);
      await dropFiles(page, [fileNamed("morning.txt", MORNING)]);
      await dropFiles(page, [fileNamed("broken.pdf", "%PDF-1.4 1 0 obj")]);
      await expect(page.getByText(/is a PDF/u).first()).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole("button", { name: "Open the sample" }).click();
      await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();
      await page.keyboard.press("n");
      await expectNoViolations(page);
    });

    test(`nothing overflows sideways, ${width} pixels wide, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto("./");
      await expectNoSidewaysScroll(page);
      await page.getByRole("button", { name: "Open the sample" }).click();
      await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();
      await expectNoSidewaysScroll(page);
    });
  }
}

test("start, compare, step and back by keyboard alone", async ({ page }) => {
  await page.goto("./");
  await tabTo(page, "Open the sample");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();
  await expect(page.getByText(/Difference 1 of \d+/u).first()).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.getByText(/Difference 2 of \d+/u).first()).toBeVisible();
  await page.keyboard.press("p");
  await expect(page.getByText(/Difference 1 of \d+/u).first()).toBeVisible();
  await tabTo(page, "New");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /Compare two articles/u })).toBeVisible();
});

async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole("button", { name, exact: true });
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`"${name}" is not reached by Tab`);
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
