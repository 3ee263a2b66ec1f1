import { expect, test } from "playwright/test";
import { openSample } from "./support/openPair.ts";
import { settled } from "./support/settled.ts";
import { sidewaysOverflow } from "./support/sidewaysOverflow.ts";

test("in the system's colours every mark is told by a line, and a changed fact by its weight", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openSample(page);
  const fact = page.locator('[data-side="left"] mark[data-kind="fact"]').first();
  await expect(fact).toHaveCSS("text-decoration-line", "underline");
  await expect(fact).toHaveCSS("text-decoration-style", "double");
  await expect(fact).toHaveCSS("font-weight", "700");
  const other = page.locator('[data-side="right"] mark[data-kind="fact"]').first();
  await expect(other).toHaveCSS("text-decoration-style", "solid");
  await page.keyboard.press("2");
  await expect(page.locator("del").first()).toHaveCSS("text-decoration-line", "line-through");
  await expect(page.locator("ins").first()).toHaveCSS("text-decoration-line", "underline");
});

test("where more contrast is asked for, small words and lines are darker", async ({ page }) => {
  await openSample(page);
  const foot = page.getByRole("contentinfo");
  const usual = await foot.evaluate((element) => getComputedStyle(element).color);
  await page.emulateMedia({ contrast: "more" });
  await expect(foot).not.toHaveCSS("color", usual);
});

test("where less motion is asked for, a step jumps and nothing glides", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openSample(page);
  for (let i = 0; i < 6; i++) await page.keyboard.press("n");
  await expect(page.locator("[data-row][aria-current]")).toBeInViewport();
  const gliding = await page.evaluate(
    () => document.getAnimations().filter((animation) => animation.playState === "running").length,
  );
  expect(gliding).toBe(0);
});

test("at 400 % the texts stand as one, nothing is wider than the window, and a step shows its claim", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openSample(page);
  await expect(page.getByRole("button", { name: "View: Inline" })).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.locator("[data-row][aria-current]")).toBeInViewport();
  expect(await sidewaysOverflow(page)).toBe(0);
});

test("at 400 % the bars leave four fifths of the window to the text", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openSample(page);
  for (const view of ["1", "2", "3", "4"]) {
    await page.keyboard.press(view);
    const covered = () =>
      page.evaluate(() => {
        // Again each time: another view puts the current claim in its place over a few frames.
        scrollTo({ top: 600, behavior: "instant" });
        const texts = document.querySelector("main") as Element;
        let lines = 0;
        for (let y = 2; y < innerHeight; y += 4)
          if (!texts.contains(document.elementFromPoint(innerWidth / 2, y))) lines += 4;
        return lines;
      });
    expect(await settled(page, covered)).toBeLessThanOrEqual(256 / 5);
  }
});
