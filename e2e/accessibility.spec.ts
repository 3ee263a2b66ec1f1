import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "playwright/test";
import { claimInAddress } from "./support/claimInAddress.ts";
import { dropFiles } from "./support/dropFiles.ts";
import { comparisonOf, openSample } from "./support/openPair.ts";
import { sidewaysOverflow } from "./support/sidewaysOverflow.ts";
import { EVENING, fileNamed, MORNING } from "./support/stories.ts";
import { breakWorkers, neverDone } from "./support/workers.ts";

const WIDTHS = [1440, 1024, 390] as const;
const THEMES = ["light", "dark"] as const;

for (const width of WIDTHS) {
  for (const theme of THEMES) {
    test(`axe finds nothing on start, in four views and on the key sheet, ${width} pixels wide, ${theme}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto("./");
      await expectNoViolations(page);
      await dropFiles(page, [fileNamed("morning.txt", MORNING)]);
      await dropFiles(page, [fileNamed("broken.pdf", "%PDF-1.4 1 0 obj")]);
      await expect(page.getByText(/is a PDF/u).first()).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole("button", { name: "Open the sample" }).click();
      await comparisonOf(page);
      await page.keyboard.press("n");
      for (const view of ["1", "2", "3", "4"]) {
        await page.keyboard.press(view);
        // A step may leave the bar of claims half under the sticky heads, where it counts as too small to press.
        await scrollToTop(page);
        await expectNoViolations(page);
      }
      await page.keyboard.press("f");
      await page.getByRole("button", { name: /change a fact/u }).click();
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Marks and keys" })).toBeVisible();
      await expectNoViolations(page);
    });
  }
}

for (const width of WIDTHS) {
  for (const theme of THEMES) {
    test(`axe finds nothing on what opens over the start, ${width} pixels wide, ${theme}`, async ({
      page,
    }) => {
      await openIn(page, width, theme);
      await page.getByRole("button", { name: "Settings" }).click();
      await expectDialog(page, "Settings");
      await page.getByRole("button", { name: "How to check that" }).click();
      await expectDialog(page, "How to check that nothing leaves");
      await page.getByRole("button", { name: "Paste text for A" }).click();
      await expect(page.getByRole("textbox", { name: "Text A", exact: true })).toBeFocused();
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
      await dropFiles(page, [fileNamed("morning.txt", MORNING)]);
      await page.getByRole("button", { name: "Change encoding" }).click();
      await expect(page.getByRole("menu", { name: "Encoding" })).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
      await dropFiles(
        page,
        ["one.txt", "two.txt", "three.txt"].map((name) => fileNamed(name, MORNING)),
      );
      await expectDialog(page, /Which two of these/u);
    });

    test(`axe finds nothing on what opens over a comparison, ${width} pixels wide, ${theme}`, async ({
      page,
    }) => {
      test.slow();
      await openIn(page, width, theme);
      await page.getByRole("button", { name: "Open the sample" }).click();
      await comparisonOf(page);
      await page.getByRole("button", { name: "Settings" }).click();
      await expectDialog(page, "Settings");
      await page.keyboard.press("/");
      await expect(page.getByRole("search", { name: "Find in both texts" })).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
      await page
        .getByRole("button", { name: /reworded/u })
        .first()
        .click();
      await page
        .getByRole("button", { name: /^Show \d+ other claim/u })
        .first()
        .click();
      await scrollToTop(page);
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
      if (width < 820) {
        await page.getByRole("button", { name: "View: Inline" }).click();
        await expect(page.getByRole("menu", { name: "View" })).toBeVisible();
        await expectNoViolations(page);
        await page.keyboard.press("Escape");
        await page.locator(".inline-pair[data-state=reworded] .txt").first().click();
        await expectDialog(page, /Reworded/u);
      } else {
        await page.keyboard.press("l");
        await expect(page.getByRole("complementary", { name: "Claims" })).toBeVisible();
        await scrollToTop(page);
        await expectNoViolations(page);
      }
    });

    test(`axe finds nothing where two texts are equal or share nothing, ${width} pixels wide, ${theme}`, async ({
      page,
    }) => {
      test.slow();
      for (const [other, title] of [
        [MORNING, /make the same claims/u],
        ["Snow fell on the passes overnight.", /share no claims/u],
      ] as const) {
        await openIn(page, width, theme);
        await dropFiles(page, [fileNamed("a.txt", MORNING), fileNamed("b.txt", other)]);
        await expect(page.getByRole("heading", { name: title })).toBeVisible();
        await expectNoViolations(page);
      }
    });
  }
}

for (const width of WIDTHS) {
  for (const theme of THEMES) {
    test(`axe finds nothing while texts are matched, and where that broke off, ${width} pixels wide, ${theme}`, async ({
      page,
    }) => {
      test.slow();
      const pair = [fileNamed("a.txt", MORNING), fileNamed("b.txt", EVENING)];
      await neverDone(page, "a.txt");
      await openIn(page, width, theme);
      await dropFiles(page, pair);
      await expect(page.getByRole("progressbar", { name: "Matching claims" })).toBeVisible();
      await expectNoViolations(page);
      await page.unrouteAll();
      await breakWorkers(page, (start) => start > 1);
      await openIn(page, width, theme);
      await dropFiles(page, pair);
      await expect(page.getByRole("alert")).toContainText("The comparison broke off.");
      await expectNoViolations(page);
    });
  }
}

for (const marks of ["red-green", "lines"]) {
  for (const theme of THEMES) {
    test(`axe finds nothing with marks as ${marks}, ${theme}`, async ({ page }) => {
      await page.addInitScript((chosen) => {
        localStorage.setItem("claimdiff.preferences", JSON.stringify({ marks: chosen }));
      }, marks);
      await openIn(page, 1440, theme);
      await page.getByRole("button", { name: "Open the sample" }).click();
      await comparisonOf(page);
      for (const view of ["1", "2", "4"]) {
        await page.keyboard.press(view);
        await scrollToTop(page);
        await expectNoViolations(page);
      }
    });
  }
}

for (const width of [1440, 1280, 1024, 820, 390, 320]) {
  test(`nothing overflows sideways, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto("./");
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.getByRole("button", { name: "Open the sample" }).click();
    await comparisonOf(page);
    for (const view of ["1", "2", "3", "4"]) {
      await page.keyboard.press(view);
      expect(await sidewaysOverflow(page)).toBe(0);
    }
  });
}

for (const [width, height] of [
  [1024, 768],
  [820, 1180],
  [844, 390],
  [320, 640],
] as const) {
  test(`nothing overflows sideways under fingers, ${width} by ${height}`, async ({ browser, baseURL }) => {
    // Buttons are larger there, and the window of a phone grows with what is too wide for it.
    const context = await browser.newContext({
      baseURL: baseURL!,
      viewport: { width, height },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await openSample(page);
    for (const view of ["1", "2", "3", "4"]) {
      await page.keyboard.press(view);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await page.evaluate(() => innerWidth)).toBe(width);
    }
    await context.close();
  });
}

for (const [width, size] of [
  [390, 32],
  [360, 24],
  [1024, 32],
] as const) {
  test(`all type follows the browser's, and nothing overflows sideways, ${width} wide at ${size}`, async ({
    page,
  }) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send("Page.setFontSizes", { fontSizes: { standard: size } });
    await page.setViewportSize({ width, height: 844 });
    await page.goto("./");
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.getByRole("button", { name: "Open the sample" }).click();
    await comparisonOf(page);
    for (const view of ["1", "2", "3", "4"]) {
      await page.keyboard.press(view);
      expect(await sidewaysOverflow(page)).toBe(0);
    }
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll("main *")].map((one) =>
          Number.parseFloat(getComputedStyle(one).fontSize),
        ),
      ),
    );
    // Nothing is drawn under 10 px where type has its usual 16.
    expect(smallest).toBeGreaterThanOrEqual((10 / 16) * size);
    await scrollToTop(page);
    for (const name of ["Settings", "Marks and keys"]) {
      const button = page.getByRole("button", { name });
      await expect(button).toBeInViewport({ ratio: 1 });
    }
  });
}

test("start, compare, step, filter, ledger and back by keyboard alone", async ({ page }) => {
  await page.goto("./");
  await tabTo(page, "Open the sample");
  await page.keyboard.press("Enter");
  await comparisonOf(page);
  await expect(page.getByText(/Difference 1 of \d+/u).first()).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.getByText(/Difference 2 of \d+/u).first()).toBeVisible();
  await page.keyboard.press("p");
  await expect(page.getByText(/Difference 1 of \d+/u).first()).toBeVisible();
  await tabTo(page, /^\d+ reworded$/u);
  await page.keyboard.press("Space");
  await expect(page.getByText(/Reworded claim \d+ of \d+|Reworded \d+ of \d+/iu).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Show \d+ other claim/u }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(/Difference \d+ of \d+/u).first()).toBeVisible();
  await page.keyboard.press("4");
  // In the ledger's order, where changed facts stand before all else.
  await page.keyboard.press("Shift+F");
  const current = page.getByRole("row").and(page.locator("[aria-current]"));
  await expect(current).toBeInViewport();
  const address = await claimInAddress(page);
  await tabTo(page, /^(Reworded|A|B|Only in)/u, current);
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("navigation", { name: "View" }).getByText("Side by side").first(),
  ).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  expect(await claimInAddress(page)).toBe(address);
  await tabTo(page, "New");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /Compare two articles/u })).toBeVisible();
});

async function openIn(page: Page, width: number, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 1000 });
  await page.goto("./");
  await page.getByRole("region", { name: "Text A" }).waitFor();
}

/** Nothing is found while it is open, and Esc closes it. */
async function expectDialog(page: Page, name: string | RegExp): Promise<void> {
  const dialog = page.getByRole("dialog", { name });
  await expect(dialog).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

async function tabTo(page: Page, name: string | RegExp, within: Page | Locator = page): Promise<void> {
  const target = within.getByRole("button", { name, exact: true }).first();
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

/** Once the page has come to rest: a change of view puts the current claim in its place over a few frames. */
async function scrollToTop(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
    scrollTo({ top: 0, behavior: "instant" });
  });
}
