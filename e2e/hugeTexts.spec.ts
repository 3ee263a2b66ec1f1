import { expect, test } from "playwright/test";
import { dropFiles } from "./support/dropFiles.ts";
import { fileNamed } from "./support/stories.ts";
import { watchDrawing } from "./support/watchDrawing.ts";

// A trace takes pictures of the page, which work the longer the larger it is.
test.use({ trace: "off" });

const LAST = "This is where it ends.";

/** 2 MB of short claims, and 33,000 claims on each side. */
const REPEATED = "word and more. ".repeat(140_000) + LAST;
const NUMBERED = Array.from({ length: 33_000 }, (_, i) => `Reporter ${i} saw it.`);
const REVISED = NUMBERED.map((claim, i) => (i % 500 === 7 ? claim.replace("saw", "heard") : claim));

/**
 * A page that draws thousands of rows at one go answers to nobody meanwhile; it is counted in what is drawn, since a time hangs
 * on the machine and on what else it does. These texts have 140,000 and 33,000 rows, of some 5 elements each; at most 3,040 elements
 * and 9,529 letters are drawn at one go, whatever the machine.
 */
const MOST_AT_ONE_GO = { elements: 10_000, letters: 30_000 };

for (const [name, left, right, said] of [
  [
    "of 2 MB that share nothing with another",
    [REPEATED],
    ["Snow fell. Prices rose. Nobody was hurt."],
    /share no claims/u,
  ],
  [
    "of 33,000 claims in one paragraph, and its revision",
    [...NUMBERED, LAST],
    [...REVISED, LAST],
    /are reworded/u,
  ],
] as const) {
  test(`a text ${name} is never drawn at one go`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.goto("./");
    const mostDrawn = await watchDrawing(page);
    await dropFiles(page, [fileNamed("a.txt", left.join(" ")), fileNamed("b.txt", right.join(" "))]);
    // By selectors: to look for a role or a text goes through all of the page.
    await expect(page.locator("main .notice h2, main .deck")).toHaveText(said, { timeout: 180_000 });
    await page.keyboard.press("n");
    const last = page.locator("main [data-block]:last-child .txt").last();
    // What is drawn on the way makes the page longer, so that a reader may have to press again.
    await expect(async () => {
      await page.keyboard.press("End");
      await expect(last).toHaveText(LAST, { timeout: 2000 });
      await expect(last).toBeInViewport({ timeout: 2000 });
    }).toPass({ timeout: 120_000 });
    await page.keyboard.press("4");
    await expect(page.locator(".ledger tbody tr")).toHaveCount(2500, { timeout: 120_000 });
    await expect(page.locator(".ledger + p")).toHaveText(/^Show 2,500 more of [\d,]+ claims$/u);
    await page.keyboard.press("1");
    await expect(last).toBeAttached();
    const { elements, letters } = await mostDrawn();
    expect(elements).toBeLessThan(MOST_AT_ONE_GO.elements);
    expect(letters).toBeLessThan(MOST_AT_ONE_GO.letters);
  });
}
