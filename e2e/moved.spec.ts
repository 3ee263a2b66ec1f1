import { expect, type Page, test } from "playwright/test";
import { dropFiles } from "./support/dropFiles.ts";
import { comparisonOf } from "./support/openPair.ts";
import { fileNamed } from "./support/stories.ts";

test.use({ viewport: { width: 1440, height: 900 } });

const STAYS = [
  "The council of Alderby met on Monday to talk about the new market hall.",
  "Its members had been asked to bring the plans of three architects.",
  "A glass roof would let the sun into the old courtyard behind the church.",
  "Traders want stalls with running water and a cold store in the cellar.",
  "The mayor promised that a decision would be taken before the summer.",
];
const MOVES = (stalls: number) => `The hall would have room for ${stalls} stalls and a small theatre.`;

async function openMoved(page: Page): Promise<void> {
  const [first, second, ...others] = STAYS;
  const left = [first, MOVES(60), second, ...others].join(" ");
  const right = [first?.replace("Monday", "Friday"), second, ...others, MOVES(40)].join(" ");
  await page.goto("./");
  await dropFiles(page, [fileNamed("a-moved.txt", left), fileNamed("b-moved.txt", right)]);
  await comparisonOf(page);
}

test("a fact that changed in a moved claim is as loud as one that stayed", async ({ page }) => {
  await openMoved(page);
  for (const view of ["1", "3", "4"]) {
    await page.keyboard.press(view);
    for (const side of ["left", "right"]) {
      const fact = (state: string) =>
        page.locator(`[data-state="${state}"] [data-side="${side}"] mark[data-kind="fact"]`).first();
      const loud = await look(fact("reworded"));
      expect(await look(fact("moved"))).toEqual(loud);
    }
  }

  function look(fact: ReturnType<Page["locator"]>) {
    return fact.evaluate((mark) => {
      const { backgroundColor, boxShadow } = getComputedStyle(mark);
      return { backgroundColor, boxShadow };
    });
  }
});

test("what stands for a moved sentence grows with the text", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("claimdiff.preferences", JSON.stringify({ textSize: 21 }));
  });
  await openMoved(page);
  await expect(page.locator(".ghost .say").first()).toHaveCSS("font-size", "19px");
});

test("the line of a move goes round the folds in its way", async ({ page }) => {
  await openMoved(page);
  await page.getByRole("button", { name: /claims? changes? a fact/u }).click();
  await page.locator('.pair[data-state="moved"][data-place="left"] .txt').click();
  const fold = page.getByRole("button", { name: /^Show \d+ other claims?$/u });
  await expect(fold).toHaveCount(1);
  const crossed = () =>
    page.evaluate(() => {
      const line = document.querySelector<SVGPathElement>(".move-connector path:not(.move-head)");
      const pill = document.querySelector(".fold button")?.getBoundingClientRect();
      const corner = line?.ownerSVGElement?.getBoundingClientRect();
      if (!line || !pill || !corner) return null;
      const places = Array.from({ length: 400 }, (_, i) =>
        line.getPointAtLength((line.getTotalLength() * i) / 400),
      );
      const ys = places.map((place) => place.y + corner.top);
      return {
        passes: Math.min(...ys) < pill.top && Math.max(...ys) > pill.bottom,
        within: ys.filter((y) => y > pill.top + 1 && y < pill.bottom - 1).length,
      };
    });
  await expect.poll(crossed).toEqual({ passes: true, within: 0 });
});

test("a current claim in focus has one frame", async ({ page }) => {
  await openMoved(page);
  for (const view of ["1", "2"]) {
    await page.keyboard.press(view);
    const claim = page.locator("[data-row][aria-current]");
    await claim.focus();
    await page.keyboard.press("ArrowDown");
    await expect(claim).toBeFocused();
    await expect(claim).toHaveCSS("outline-style", "none");
    const ring = () => claim.evaluate((row) => parseFloat(getComputedStyle(row, "::before").borderTopWidth));
    expect(await ring()).toBeGreaterThan(2);
  }
});
