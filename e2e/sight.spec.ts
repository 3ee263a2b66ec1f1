import { expect, type Page, test } from "playwright/test";
import { claimInAddress } from "./support/claimInAddress.ts";
import { openLongPair, openSample } from "./support/openPair.ts";
import { settled } from "./support/settled.ts";

const next = (page: Page) => page.getByRole("button", { name: /^Next/u }).locator("visible=true");
const previous = (page: Page) => page.getByRole("button", { name: /^Previous/u }).locator("visible=true");

for (const [view, width] of [
  ["Side by side", 1440],
  ["Inline", 1024],
  ["Inline", 390],
  ["Ledger", 1440],
  ["Ledger", 390],
] as const)
  test(`a reader who scrolled away steps on from what is in sight: ${view}, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 760 });
    await openLongPair(page, 2000);
    await read(page, view);
    await page.keyboard.press("n");
    await page.mouse.move(width / 2, 400);
    await scrollByHand(page, 5000);
    await next(page).click();
    await expectIsNear(page, 5000);
    const number = await claimNumber(page);
    await scrollByHand(page, 2500);
    await previous(page).click();
    await expectIsNear(page, 2500);
    if (view !== "Ledger") expect(await claimNumber(page)).toBeLessThan(number);
  });

test("the current claim is gone on from where it is in sight", async ({ page }) => {
  await openSample(page);
  for (let i = 0; i < 4; i++) await page.keyboard.press("n");
  const stepper = page.getByRole("banner");
  await expect(stepper).toContainText("Difference 5 of");
  await scrollByHand(page, (await settled(page, () => heightOf(page))) + 120);
  await expect(page.locator("[data-row][aria-current]")).toBeInViewport();
  await page.keyboard.press("n");
  await expect(stepper).toContainText("Difference 6 of");
  await page.keyboard.press("p");
  await expect(stepper).toContainText("Difference 5 of");
});

test("the first claim is next again at the top of the page, also for one who is at the last", async ({
  page,
}) => {
  await openSample(page);
  while (await next(page).isEnabled()) await page.keyboard.press("n");
  const last = await claimInAddress(page);
  await settled(page, () => heightOf(page));
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await expect(next(page)).not.toHaveAttribute("aria-disabled");
  await page.keyboard.press("n");
  expect(await claimInAddress(page)).not.toBe(last);
  await expect(page.getByRole("banner")).toContainText("Difference 1 of");
});

async function read(page: Page, view: string): Promise<void> {
  const button = page.getByRole("button", { name: view, exact: true });
  if (await button.isVisible()) return button.click();
  await page.getByRole("button", { name: /^View: / }).click();
  await page.getByRole("menuitemradio", { name: view }).click();
}

/** To a height of the page, which a list that still grows may not have yet. */
async function scrollByHand(page: Page, height: number): Promise<void> {
  await expect(async () => {
    await page.mouse.wheel(0, height - (await heightOf(page)));
    const reached = await settled(page, () => heightOf(page));
    expect(Math.abs(reached - height)).toBeLessThan(5);
  }).toPass();
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

/** The page has gone no further than from one claim to the next. */
async function expectIsNear(page: Page, height: number): Promise<void> {
  await expect(page.locator("[data-row][aria-current]:visible").first()).toBeInViewport();
  const now = await settled(page, () => heightOf(page));
  expect(Math.abs(now - height)).toBeLessThan(760);
}

/** The number of the current claim in the order of the texts. */
async function claimNumber(page: Page): Promise<number> {
  return Number((await claimInAddress(page)).replace(/\D/gu, ""));
}
