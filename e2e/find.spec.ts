import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "playwright/test";
import { dropFiles } from "./support/dropFiles.ts";
import { comparisonOf, neverIdle, openLongPair, openSample } from "./support/openPair.ts";
import { settled } from "./support/settled.ts";
import { fileNamed, MORNING, PERSIAN } from "./support/stories.ts";

test("finds in both texts, outlines the match and steps on, in either view", async ({ page }) => {
  await openSample(page);
  await page.keyboard.press("Control+f");
  await page.keyboard.type("heron");
  const bar = page.getByRole("search", { name: "Find in both texts" });
  await expect(bar).toContainText(/1 of \d+/u);
  await expect
    .poll(() => painted(page))
    .toEqual({ current: ["heron"], others: expect.arrayContaining(["heron"]) });
  await page.keyboard.press("Enter");
  await expect(bar).toContainText(/2 of \d+/u);
  await expectFrameInSight(page);
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await expectFrameInSight(page);

  await page.getByRole("button", { name: "Inline" }).click();
  await bar.getByRole("textbox").focus();
  await page.keyboard.press("Enter");
  await expectFrameInSight(page);
  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
  await expect.poll(() => painted(page)).toEqual({ current: [], others: [] });
});

for (const width of [1440, 1024, 390]) {
  test(`covers neither the names of the texts nor what is found, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openSample(page);
    await page.keyboard.press("/");
    await page.keyboard.type("museum");
    const bar = page.getByRole("search", { name: "Find in both texts" });
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press("Enter");
      await expectFrameInSight(page);
      for (const covered of [page.locator(".heads"), page.locator(".find-frame").first()]) {
        if ((await covered.count()) > 0) await expect.poll(() => isBelow(covered, bar)).toBe(true);
      }
    }
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the open bar and the ruler, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1440, height: 800 });
    await openSample(page);
    await page.keyboard.press("/");
    await page.keyboard.type("heron");
    await expect(page.getByRole("scrollbar", { name: "Overview of both texts" })).toBeVisible();
    await expectFrameInSight(page);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual([]);
  });
}

test("finds across word marks and unfolds what it finds", async ({ page }) => {
  await openSample(page);
  await page
    .getByRole("button", { name: /the same|same$/u })
    .first()
    .click();
  await page.keyboard.press("/");
  await page.keyboard.type("three generations of children have");
  const bar = page.getByRole("search", { name: "Find in both texts" });
  await expect(bar).toContainText("1 of 1");
  await expectFrameInSight(page);
  await expect
    .poll(async () => (await painted(page)).current.join(""))
    .toBe("three generations of children have");
});

test("a search that ends without a match leaves the reader where it was begun", async ({ page }) => {
  await openSample(page);
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 900);
  const top = () => page.evaluate(() => Math.round(scrollY));
  const before = await settled(page, top);
  expect(before).toBeGreaterThan(400);
  await page.keyboard.press("/");
  // Words of the first claim alone, and then of none.
  await page.keyboard.type("wexcombe, 9 june");
  const bar = page.getByRole("search", { name: "Find in both texts" });
  await expect(bar).toContainText("1 of 1");
  await expect.poll(top).toBeLessThan(before - 200);
  await page.keyboard.type(" xyz");
  await expect(bar).toContainText("No match");
  await page.keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  await expect.poll(async () => Math.abs((await settled(page, top)) - before)).toBeLessThan(4);
});

for (const width of [1440, 390]) {
  test(`finds in two texts that share nothing, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    await page.getByRole("region", { name: "Text A" }).waitFor();
    const other = "Snow fell on the passes overnight. The museum bought a drawing by an unknown pupil.\n";
    await dropFiles(page, [fileNamed("a.txt", MORNING), fileNamed("b.txt", other)]);
    await page.getByRole("heading", { name: "These two texts share no claims." }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("museum");
    const bar = page.getByRole("search", { name: "Find in both texts" });
    await expect(bar).toContainText("1 of 1");
    await expectFrameInSight(page);
    await expect.poll(async () => (await painted(page)).current).toEqual(["museum"]);
    await bar.getByRole("textbox").fill("hotel rooms");
    await expectFrameInSight(page);
    await expect.poll(async () => (await painted(page)).current).toEqual(["hotel rooms"]);
  });
}

test("finds in a text that runs from the right, frames the words where they stand, and steps on to the other", async ({
  page,
}) => {
  await page.goto("./");
  await dropFiles(page, [fileNamed("a.txt", PERSIAN.left), fileNamed("b.txt", PERSIAN.right)]);
  await comparisonOf(page);
  for (const view of ["1", "2"]) {
    await page.keyboard.press(view);
    await page.keyboard.press("/");
    const bar = page.getByRole("search", { name: "Find in both texts" });
    const field = bar.getByRole("textbox");
    // Without the marks of vowels and with the Arabic form of a letter, as other keyboards write it.
    await field.fill("ايستگاه تازه");
    await expect(field).toHaveCSS("direction", "rtl");
    await expect(bar).toContainText(view === "1" ? "1 of 2" : "1 of 1");
    await expect.poll(async () => (await painted(page)).current).toEqual(["ایستگاه تازه"]);
    await expectFrameInSight(page);
    await expect.poll(() => frameIsAroundMatch(page)).toBe(true);
    await page.keyboard.press("Enter");
    await expectFrameInSight(page);
    await expect.poll(() => frameIsAroundMatch(page)).toBe(true);
    await page.keyboard.press("Escape");
  }
});

test("finds the last words of a long pair that is not drawn to its end", async ({ page }) => {
  test.slow();
  await neverIdle(page);
  await openLongPair(page, 12_000);
  await page.keyboard.press("/");
  await page.keyboard.type("e");
  const bar = page.getByRole("search", { name: "Find in both texts" });
  await expect(bar).toContainText(/1 of [\d,]{5,}/u);
  await page.keyboard.press("Shift+Enter");
  await expectFrameInSight(page);
  await expect(page.locator("[data-block]").last().locator("[data-row]").first()).toBeAttached();
});

/** The words that the browser was told to highlight. */
function painted(page: Page): Promise<{ current: string[]; others: string[] }> {
  return page.evaluate(() => {
    const words = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].flatMap((range) =>
        range instanceof Range ? range.toString() : [],
      );
    return { current: words("found-current"), others: words("found") };
  });
}

/** The first frame stands around the first box of the current match, whichever way the text runs. */
function frameIsAroundMatch(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("found-current") ?? [];
    const frame = document.querySelector(".find-frame")?.getBoundingClientRect();
    const words = range instanceof Range ? range.getClientRects()[0] : undefined;
    if (frame === undefined || words === undefined) return false;
    const offs = [words.left - frame.left, frame.right - words.right, words.top - frame.top];
    return offs.every((off) => off >= 0 && off <= 6);
  });
}

async function expectFrameInSight(page: Page): Promise<void> {
  await expect(page.locator(".find-frame").first()).toBeInViewport({ timeout: 15_000 });
}

async function isBelow(lower: Locator, upper: Locator): Promise<boolean> {
  const [low, high] = [await lower.boundingBox(), await upper.boundingBox()];
  return low !== null && high !== null && low.y >= high.y + high.height - 1;
}
