import { expect, type Page, test } from "playwright/test";
import { retellingPair } from "../bench/texts/texts.ts";
import { dropFiles } from "./support/dropFiles.ts";
import { comparisonOf, openLongPair } from "./support/openPair.ts";
import { EVENING, fileNamed, MORNING } from "./support/stories.ts";
import { breakWorkers, ENGINE, matchCoarsely, neverDone } from "./support/workers.ts";

const LONG = 30_000;
const LONG_NAME = "a-long.txt";

test("long work shows its steps, leaves the page free, and is cancelled with both texts kept", async ({
  page,
}) => {
  test.slow();
  await neverDone(page, LONG_NAME);
  await dropLongPair(page);
  const bar = page.getByRole("progressbar", { name: "Matching claims" });
  await expect(bar).toBeVisible();
  await expect(page.locator("[aria-current=step]")).toHaveCount(1);
  await expect(page.locator("[aria-current=step]")).toHaveText("Mark words", { timeout: 60_000 });
  await expect.poll(async () => Number(await bar.getAttribute("aria-valuenow"))).toBeGreaterThan(70);
  // The page still answers: its menus open and its keys work while the engine does.
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /Cancel/u }).click();
  await expect(page.getByRole("region", { name: "Text A" })).toContainText("a-long.txt");
  await expect(page.getByRole("region", { name: "Text B" })).toContainText("b-long.txt");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(bar).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
});

test("a comparison that another one has taken the place of is never shown", async ({ page }) => {
  await neverDone(page, LONG_NAME);
  await dropLongPair(page);
  await expect(page.getByRole("progressbar", { name: "Matching claims" })).toBeVisible();
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("b-evening.txt", EVENING)]);
  await comparisonOf(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "a-morning.txt and b-evening.txt, compared",
  );
  await expect.poll(() => page.workers().length).toBeLessThanOrEqual(2);
});

test("what is matched coarsely past the step limit is said in the foot", async ({ page }) => {
  await matchCoarsely(page);
  await openLongPair(page, 2000);
  await expect(page.getByRole("contentinfo")).toContainText(/matched coarsely: \d+ parts?/iu);
});

test("a worker that dies is started once more", async ({ page }) => {
  const starts = await breakWorkers(page, (start) => start === 1);
  await page.goto("./");
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("b-evening.txt", EVENING)]);
  await comparisonOf(page);
  expect(starts()).toBeGreaterThanOrEqual(3);
});

test("an engine that does not come is asked for once more", async ({ page }) => {
  let asked = 0;
  await page.route(ENGINE, async (route) => {
    asked += 1;
    await (asked === 1 ? route.abort() : route.fallback());
  });
  await page.goto("./");
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("b-evening.txt", EVENING)]);
  await comparisonOf(page);
  expect(asked).toBeGreaterThanOrEqual(2);
});

test("a worker that dies again is said, with both texts kept, and may be tried anew", async ({ page }) => {
  // The first reads the two files; those that are to compare them die.
  let isBroken = true;
  await breakWorkers(page, (start) => isBroken && start > 1);
  await page.goto("./");
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("b-evening.txt", EVENING)]);
  await expect(page.getByRole("alert")).toContainText("The comparison broke off.");
  await expect(page.getByRole("alert")).toContainText("Both texts are still here");
  isBroken = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await comparisonOf(page);
});

test("a part of the app that does not come is said and asked for again, with both texts kept", async ({
  page,
}) => {
  await page.route(/CompareScreen-.*\.js|SettingsPopover-.*\.js/u, (route) => route.abort());
  await page.goto("./");
  await page.getByRole("button", { name: "Settings" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("A part of Claimdiff did not load.");
  await alert.getByRole("button", { name: "Close" }).click();
  await expect(alert).toBeHidden();
  await expect(page.getByRole("button", { name: "Settings" })).toBeFocused();
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("b-evening.txt", EVENING)]);
  await expect(alert).toContainText("A part of Claimdiff did not load.");
  await expect(alert).toContainText("Your texts are still here");
  await page.getByRole("button", { name: "Back to the start" }).click();
  await expect(page.getByRole("region", { name: "Text A" })).toContainText("a-morning.txt");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(alert).toBeVisible();
  await page.unroute(/CompareScreen-.*\.js|SettingsPopover-.*\.js/u);
  await page.getByRole("button", { name: "Try again" }).click();
  await comparisonOf(page);
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Settings" })).toBeFocused();
});

async function dropLongPair(page: Page): Promise<void> {
  const [left, right] = retellingPair("en", { words: LONG, seed: 7 });
  await page.goto("./");
  await dropFiles(page, [fileNamed(LONG_NAME, left), fileNamed("b-long.txt", right)]);
}
