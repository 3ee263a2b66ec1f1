import { expect, type Locator, type Page, test } from "playwright/test";
import { claimInAddress } from "./support/claimInAddress.ts";
import { dropFiles } from "./support/dropFiles.ts";
import { comparisonOf, openSample } from "./support/openPair.ts";
import { settled } from "./support/settled.ts";
import { sidewaysOverflow } from "./support/sidewaysOverflow.ts";
import { fileNamed } from "./support/stories.ts";

test.use({ viewport: { width: 1440, height: 900 } });

test("four views are one reading: claim, place in the window and filter go along", async ({ page }) => {
  await openSample(page);
  await steps(page, 8);
  const claim = await claimInAddress(page);
  const top = await settledTop(page);
  for (const view of ["2", "3", "1"]) {
    await page.keyboard.press(view);
    await expect.poll(async () => Math.abs((await settledTop(page)) - top)).toBeLessThan(8);
    expect(await claimInAddress(page)).toBe(claim);
  }
  await page.keyboard.press("4");
  await expect(current(page)).toBeInViewport();
  await page.getByRole("button", { name: /^Changed facts/u }).click();
  const listed = await page.getByRole("rowheader").count();
  await page.keyboard.press("1");
  await expect(page.getByText(`Showing ${listed} claims that change a fact.`)).toBeVisible();
  await page.keyboard.press("l");
  const panel = page.getByRole("complementary", { name: "Claims" });
  await expect(panel.locator(".ledger-item")).toHaveCount(listed);
  await panel.locator(".ledger-item").last().click();
  await expect(current(page)).toBeInViewport();
});

test("another view keeps what is in sight of a reader who has scrolled away from the claim", async ({
  page,
}) => {
  await openSample(page);
  const claim = await claimInAddress(page);
  await page.mouse.move(700, 600);
  await page.mouse.wheel(0, 1200);
  await settled(page, () => page.evaluate(() => scrollY));
  // The first row that is whole under the heads and differs, so that each view has it.
  const seen = await page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('main .pair[id]:not([data-state="same"])')];
    return rows.find((row) => row.getBoundingClientRect().top > 120)?.id ?? "";
  });
  const row = page.locator(`main [id="${seen}"]`);
  for (const view of ["2", "3", "1"]) {
    await page.keyboard.press(view);
    await settled(page, () => page.evaluate(() => scrollY));
    await expect(row).toBeInViewport();
    await expect(current(page)).not.toBeInViewport();
    expect(await claimInAddress(page)).toBe(claim);
  }
});

test("a fact's chip touches none of its values", async ({ page }) => {
  const told = (people: string) =>
    `The town has ${people} people.\n\nIts mayor spoke to them all on Monday.\n`;
  await page.goto("./");
  await dropFiles(page, [fileNamed("a.txt", told("half a million")), fileNamed("b.txt", told("500,000"))]);
  await comparisonOf(page);
  await page.keyboard.press("4");
  const line = page.locator(".fact-lines li").filter({ hasText: "Number variant" }).first();
  const chip = await line.locator(".chip").boundingBox();
  const values = await line.locator("> span").nth(1).boundingBox();
  if (chip === null || values === null) throw new Error("The fact has no line");
  expect(values.x - (chip.x + chip.width)).toBeGreaterThanOrEqual(4);
});

test("a reworded headline is marked in every view", async ({ page }) => {
  const body = "The plan was read out on Monday.\n\nNobody spoke against it.\n";
  await page.goto("./");
  await dropFiles(page, [
    fileNamed("a.txt", `City to spend 2.3 million on trees\n\n${body}`),
    fileNamed("b.txt", `City to spend 9.9 million on trees\n\n${body}`),
  ]);
  for (const view of ["1", "2"]) {
    await page.keyboard.press(view);
    const marks = page.locator("[data-kind=headline] mark");
    await expect(marks).toHaveText([/2\.3$/u, /9\.9$/u]);
    for (const mark of await marks.all()) await expect(mark).toHaveCSS("box-shadow", /inset/u);
  }
});

test("the bar filters: a press folds the others, Shift adds a part, Esc lets go", async ({ page }) => {
  await openSample(page);
  const bar = page.getByRole("group", { name: /Claims by state/u });
  await bar.getByRole("button", { name: /only in the Wexcombe Gazette/u }).click();
  await expect(page.locator('.pair[data-state="reworded"]')).toHaveCount(0);
  await bar.getByRole("button", { name: /moved/u }).click({ modifiers: ["Shift"] });
  await expect(bar.locator("[aria-pressed=true]")).toHaveCount(2);
  await page
    .getByRole("button", { name: /^Show \d+ other claims?$/u })
    .first()
    .click();
  const fold = page.getByRole("button", { name: /^Hide \d+ other claims?$/u });
  await expect(fold).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(bar.locator("[aria-pressed=true]")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /other claims?$/u })).toHaveCount(0);
});

test("the bar names both texts in full or neither, whatever share each has", async ({ page }) => {
  await page.goto("./");
  const left = "The pier was closed. Nobody was hurt at the time.";
  const right = `${left} A diver will look at the propeller. The company pays for rooms. Buses run every hour.`;
  await dropFiles(page, [
    fileNamed("a-alderby-gazette.txt", `${left} Its oldest planks are of oak.`),
    fileNamed("b-alderby-morning-herald.txt", right),
  ]);
  await comparisonOf(page);
  await page.getByRole("button", { name: "Two reports of one event" }).click();
  const named = page.locator('.claim-bar button:has([data-state="dropped"], [data-state="added"]) .bar-name');
  await expect(named).toHaveCount(2);
  for (const width of [1600, 1440, 1280, 1100, 900]) {
    await page.setViewportSize({ width, height: 900 });
    const inFull = () => named.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width > 0));
    await expect.poll(async () => new Set(await inFull()).size).toBe(1);
  }
});

test("a step brings its claim to where the eye is, and the ends do not wrap", async ({ page }) => {
  await openSample(page);
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press("n");
    const share = (await settledTop(page)) / 900;
    const { row, first, last } = await placeOf(page);
    if (row > first && row < last) {
      expect(share).toBeGreaterThanOrEqual(0.19);
      expect(share).toBeLessThanOrEqual(0.61);
    }
  }
  for (let i = 0; i < 20; i++) await page.keyboard.press("n");
  await expect(page.getByRole("status")).toHaveText(/^Last difference\./u);
  await expect(page.getByRole("button", { name: "Next difference" }).first()).toBeDisabled();
});

test("a key that looks for a kind says where no more of it is", async ({ page }) => {
  await openSample(page);
  for (let i = 0; i < 20; i++) await page.keyboard.press("f");
  await expect(page.getByRole("banner").getByText("No later changed fact")).toBeVisible();
  await expect(page.getByRole("status")).toHaveText(/^No later changed fact\./u);
  await page.keyboard.press("p");
  await expect(page.getByRole("banner").getByText(/^Difference \d+ of/u)).toBeVisible();
});

test("the legend leaves out what has no room, and cuts no word", async ({ page }) => {
  await openSample(page);
  for (const width of [1440, 1200, 1000, 830]) {
    await page.setViewportSize({ width, height: 900 });
    const shown = () =>
      page.locator(".foot .legend").evaluate((legend) => {
        const box = legend.getBoundingClientRect();
        const entries = [...legend.children].map((entry) => entry.getBoundingClientRect());
        const onLine = entries.filter(({ top }) => top < box.bottom);
        const cut = onLine.filter(({ right }) => right > box.right + 1);
        return `${cut.length} of ${onLine.length} cut`;
      });
    expect(await settled(page, shown)).toMatch(/^0 of [1-9]\d* cut$/u);
  }
});

test("a moved claim goes from one half to the other, and its line stays between heads and foot", async ({
  page,
}) => {
  await openSample(page);
  await page
    .getByRole("button", { name: /^Moved\./u })
    .first()
    .click();
  await expect(current(page)).toHaveAttribute("data-place", /left|right/u);
  const from = await claimInAddress(page);
  await page.keyboard.press("o");
  await expect(current(page)).toBeInViewport();
  expect(await claimInAddress(page)).not.toBe(from);
  for (const y of [0, 200, 400, 600]) {
    await page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), y);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const head = document.querySelector(".move-head")?.getBoundingClientRect();
          const top = document.querySelector(".heads")?.getBoundingClientRect().bottom ?? 0;
          const bottom = document.querySelector(".foot")?.getBoundingClientRect().top ?? innerHeight;
          return head === undefined || (head.top >= top - 1 && head.bottom <= bottom + 1);
        }),
      )
      .toBe(true);
  }
});

test("a chip underlines its words on both sides, by pointer and by focus", async ({ page }) => {
  await openSample(page);
  await page.keyboard.press("f");
  const row = current(page);
  const lit = row.locator("[data-lit]");
  await expect(lit).toHaveCount(0);
  const chip = row.locator(".chip").first();
  await chip.hover();
  await expect.poll(() => lit.count()).toBeGreaterThan(0);
  await page.mouse.move(4, 500);
  await expect(lit).toHaveCount(0);
  await chip.focus();
  await expect.poll(() => lit.count()).toBeGreaterThan(0);
});

for (const width of [1440, 1100])
  test(`a chip stands clear of the bars beside it, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    const left = "The council meets on Monday. About 1.2 million euros are set aside for it.";
    const right = "The council meets on Monday. About 1,200,000 euros are set aside for it.";
    await dropFiles(page, [fileNamed("a.txt", left), fileNamed("b.txt", right)]);
    await comparisonOf(page);
    const chip = await page.getByRole("button", { name: /^number variant/u }).boundingBox();
    const spine = await page.locator(".pair:has(.chip) > .gut").boundingBox();
    if (chip === null || spine === null) throw new Error("The variant has no chip");
    expect(chip.x - spine.x).toBeGreaterThan(4);
    expect(spine.x + spine.width - (chip.x + chip.width)).toBeGreaterThan(4);
  });

test("copies both texts of a claim with their sources", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSample(page);
  await page.keyboard.press("f");
  await current(page).getByRole("button", { name: "Copy with sources" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/— The Wexcombe Gazette, sentence \d+\n\n[\s\S]+— The Coast Mail, sentence \d+$/u);
});

test("settings are in force at once and are kept", async ({ page }) => {
  await openSample(page);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Dark" }).click();
  await page.getByRole("radio", { name: "Lines only" }).click();
  const larger = page.getByRole("button", { name: "Larger text" });
  await larger.click();
  await larger.click();
  await expect(larger).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByText("Single-letter keys", { exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Settings" })).toBeFocused();
  await openSample(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("mark").first()).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await expect(page.locator(".txt").nth(4)).toHaveCSS("font-size", "21px");
  const before = await claimInAddress(page);
  await page.keyboard.press("n");
  expect(await claimInAddress(page)).toBe(before);
  await page.keyboard.press("F7");
  await expect(page.getByRole("banner").getByText("Difference 2 of")).toBeVisible();
});

test("Esc goes up one level at a time: popover, find, filter", async ({ page }) => {
  await openSample(page);
  await page.getByRole("button", { name: /changes? a fact/u }).click();
  await page.keyboard.press("/");
  const find = page.getByRole("search", { name: "Find in both texts" });
  await expect(find).toBeVisible();
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Settings" })).toBeHidden();
  await expect(find).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(find).toBeHidden();
  await expect(page.getByText(/^Showing \d+ claims that change a fact/u)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(/^Showing/u)).toBeHidden();
});

test("the focus is never lost when the view, a filter or a fold changes", async ({ page }) => {
  await openSample(page);
  await page.keyboard.press("n");
  await current(page).focus();
  for (const key of ["2", "3", "4", "1", "n", "p", "l"]) {
    await page.keyboard.press(key);
    await expect(current(page)).toBeFocused();
  }
  const all = page.getByRole("button", { name: /^Show all/u });
  await page.getByRole("button", { name: /changes? a fact/u }).click();
  await all.focus();
  await page.keyboard.press("Enter");
  await expect(all).toBeHidden();
  await expect(current(page)).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test("Inline by default, a press opens the claim; another choice is kept and wins", async ({ page }) => {
    await openSample(page);
    await expect(page.getByRole("button", { name: "View: Inline" })).toBeVisible();
    await expect(page.locator("main ins").first()).toBeVisible();
    await page.locator(".inline-pair[data-state=reworded] .txt").nth(1).click();
    const sheet = page.getByRole("dialog");
    await expect(sheet).toContainText(/A \d+, B \d+/u);
    const position = sheet.getByText(/^Difference \d+ of/u);
    const before = await position.textContent();
    await sheet.getByRole("button", { name: "Next difference" }).click();
    await expect(position).not.toHaveText(before ?? "");
    await page.keyboard.press("p");
    await expect(position).toHaveText(before ?? "");
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await page.getByRole("button", { name: "View: Inline" }).click();
    await page.getByRole("menuitemradio", { name: "Side by side" }).click();
    await openSample(page);
    await expect(page.getByRole("button", { name: "View: Side by side" })).toBeVisible();
  });
});

test("the page mirrors where the interface runs from the right", async ({ page }) => {
  await openSample(page);
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  await page
    .getByRole("button", { name: /^Moved\./u })
    .first()
    .click();
  await expect(page.locator(".move-connector path").first()).toBeVisible();
  await settledTop(page);
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const left = await box(".head[data-side=left]");
  const right = await box(".head[data-side=right]");
  expect(left.x).toBeGreaterThan(right.x + right.width);
  // A's edge is on the spine's side of its text, which is its left now.
  const edge = await page.evaluate(() => {
    const body = document.querySelector('.pair[data-state="reworded"] [data-side="left"] .body') as Element;
    return getComputedStyle(body, "::after").left;
  });
  expect(edge).toBe("0px");
  // The line of a move begins at the edge of A, on the right of the spine.
  const spine = await box(".pair[aria-current] .gut");
  const line = await box(".move-connector path");
  expect(line.x + line.width).toBeGreaterThan(spine.x + spine.width - 12);
  for (const view of ["1", "2", "3", "4"]) {
    await page.keyboard.press(view);
    expect(await sidewaysOverflow(page)).toBe(0);
  }
});

function current(page: Page): Locator {
  return page.locator("main [data-row][aria-current]");
}

async function steps(page: Page, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await page.keyboard.press("n");
}

/** The top of the current row once it has come to rest. */
function settledTop(page: Page): Promise<number> {
  return settled(page, async () => (await current(page).boundingBox())?.y ?? Number.NaN);
}

/** Rows near the two ends of the page cannot be brought to the eye. */
async function placeOf(page: Page) {
  return page.evaluate(() => {
    const row = document.querySelector("main [data-row][aria-current]")?.getBoundingClientRect().top ?? 0;
    return {
      row: row + scrollY,
      first: 0.61 * innerHeight,
      last: document.documentElement.scrollHeight - 0.7 * innerHeight,
    };
  });
}
