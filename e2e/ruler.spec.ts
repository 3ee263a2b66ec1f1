import { expect, type Page, test } from "playwright/test";
import { openSample } from "./support/openPair.ts";
import { settled } from "./support/settled.ts";

test.use({ viewport: { width: 1440, height: 800 } });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openSample(page);
});

test("shows where each claim stands and follows the window", async ({ page }) => {
  const ruler = page.getByRole("scrollbar", { name: "Overview of both texts" });
  await expect(ruler).toBeVisible();
  await expect(ruler).toHaveAttribute("aria-valuenow", "0");
  await expectTickBesideRow(page, "added");
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 20_000);
  await expect(ruler).toHaveAttribute("aria-valuenow", "100");
});

test("goes where it is pressed, dragged and told by keys", async ({ page }) => {
  const ruler = page.getByRole("scrollbar", { name: "Overview of both texts" });
  const box = (await ruler.boundingBox())!;
  const x = box.x + box.width / 2;
  await page.mouse.click(x, box.y + box.height * 0.7);
  await expect.poll(() => lensMiddle(page)).toBeGreaterThan(box.y + box.height * 0.6);
  await expect.poll(() => lensMiddle(page)).toBeLessThan(box.y + box.height * 0.8);

  const from = await settled(page, () => lensMiddle(page));
  await page.mouse.move(x, from);
  await page.mouse.down();
  await page.mouse.move(x, from - 120, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await lensMiddle(page)) - (from - 120))).toBeLessThan(12);

  await ruler.focus();
  await page.keyboard.press("End");
  await expect(ruler).toHaveAttribute("aria-valuenow", "100");
  await page.keyboard.press("PageUp");
  await expect(ruler).not.toHaveAttribute("aria-valuenow", "100");
  await page.keyboard.press("Home");
  await expect(ruler).toHaveAttribute("aria-valuenow", "0");
});

test("keeps its scale when rows are folded, and fades what is folded", async ({ page }) => {
  const strong = page.locator('.ruler-tick[data-tone="strong"]:not([data-faded])');
  const whole = await settled(page, () =>
    strong.evaluateAll((paths) => paths.map((path) => path.getAttribute("d")).join("")),
  );
  await page.getByRole("button", { name: /claims? changes? a fact/u }).click();
  await expect(page.locator(".ruler-tick[data-faded]").first()).toBeAttached();
  const shown = await strong.evaluateAll((paths) =>
    paths.flatMap((path) => path.getAttribute("d")?.match(/M[^z]*z/gu) ?? []),
  );
  expect(shown.length).toBeGreaterThan(0);
  const tops = (path: string) => [...path.matchAll(/M\d+ ([\d.]+)/gu)].map((found) => Number(found[1]));
  const before = tops(whole);
  for (const top of tops(shown.join(""))) {
    expect(Math.min(...before.map((one) => Math.abs(one - top)))).toBeLessThan(3);
  }
});

test("leaves the page alone where there is no room for it", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(page.getByRole("scrollbar")).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 4000 });
  await expect(page.getByRole("scrollbar")).toBeHidden();
});

/** The tick of a claim that only B has stands at the share of the ruler at which its row stands in the list. */
async function expectTickBesideRow(page: Page, state: string): Promise<void> {
  const off = () =>
    page.evaluate((state) => {
      const list = document.querySelector("main .rows")!.getBoundingClientRect();
      const row = document.querySelector(`main .pair[data-state="${state}"]`)!.getBoundingClientRect();
      const lanes = document.querySelector(".ruler-lanes")!.getBoundingClientRect();
      const share = (row.top - list.top) / list.height;
      const tops = [
        ...document.querySelectorAll('.ruler-tick[data-side="right"][data-tone="strong"]'),
      ].flatMap((path) =>
        [...(path.getAttribute("d") ?? "").matchAll(/M20 ([\d.]+)/gu)].map(
          (found) => Number(found[1]) / lanes.height,
        ),
      );
      return Math.min(...tops.map((top) => Math.abs(top - share)));
    }, state);
  await expect.poll(off).toBeLessThan(0.03);
}

function lensMiddle(page: Page): Promise<number> {
  return page.locator(".ruler-lens").evaluate((lens) => {
    const { top, height } = lens.getBoundingClientRect();
    return top + height / 2;
  });
}
