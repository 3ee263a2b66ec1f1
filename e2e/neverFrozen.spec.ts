import { expect, type Page, test } from "playwright/test";
import { retellingPair } from "../bench/texts/texts.ts";
import { dropFiles } from "./support/dropFiles.ts";
import { watchTasks } from "./support/longestTask.ts";
import { comparisonOf, openLongPair } from "./support/openPair.ts";
import { EVENING, fileNamed, MORNING } from "./support/stories.ts";
import { breakWorkers, matchCoarsely, neverDone } from "./support/workers.ts";

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

const MANY_CLAIMS = 12_000;

/**
 * Of the processor. They come in tasks of a few hundred milliseconds, up to 700 where two tests share a core; drawn at once
 * they take many seconds.
 */
const LONGEST_TASK_MS = 2000;

const LAST = "This is where it ends.";
const REPEATED = "word and more. ".repeat(MANY_CLAIMS) + LAST;
const NUMBERED = `${Array.from({ length: MANY_CLAIMS }, (_, i) => `Reporter ${i} saw it.`).join(" ")} ${LAST}`;

for (const [name, left, right, said] of [
  ["that share nothing", REPEATED, "Snow fell. Prices rose. Nobody was hurt.", /share no claims/u],
  ["that are the same in one paragraph", NUMBERED, NUMBERED, /same claims, word for word/u],
] as const) {
  test(`texts of ${MANY_CLAIMS} claims ${name} are drawn bit by bit, to their end and as a ledger`, async ({
    page,
  }) => {
    test.slow();
    const longestTask = await watchTasks(page);
    await page.goto("./");
    await dropFiles(page, [fileNamed("a.txt", left), fileNamed("b.txt", right)]);
    // By selectors: to look for a role or a text is work of the page's thread as well, and goes through all of it.
    await expect(page.locator("main .notice h2")).toHaveText(said, { timeout: 180_000 });
    const last = page.locator("main [data-block]:last-child .txt").last();
    // What is drawn on the way makes the page longer, so that a reader may have to press again.
    await expect(async () => {
      await page.keyboard.press("End");
      await expect(last).toBeInViewport({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    await expect(last).toHaveText(LAST);
    await page.keyboard.press("4");
    await expect(page.locator(".ledger tbody tr")).toHaveCount(4000, { timeout: 60_000 });
    await expect(page.locator(".ledger + p")).toHaveText(/^Show 4,000 more of 8,\d{3} claims$/u);
    expect(await longestTask()).toBeLessThan(LONGEST_TASK_MS);
  });
}

test("a worker that dies is started once more", async ({ page }) => {
  const starts = await breakWorkers(page, (start) => start === 1);
  await page.goto("./");
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("b-evening.txt", EVENING)]);
  await comparisonOf(page);
  expect(starts()).toBeGreaterThanOrEqual(3);
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
