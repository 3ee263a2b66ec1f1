import { expect, type Page, test } from "playwright/test";
import { claimInAddress } from "./support/claimInAddress.ts";
import { dropFiles } from "./support/dropFiles.ts";
import { comparisonOf, neverIdle, openEndsOfLongPair, openLongPair, openSample } from "./support/openPair.ts";
import { settled } from "./support/settled.ts";
import { EVENING, fileNamed, MORNING } from "./support/stories.ts";
import { UNDRAWN } from "./support/undrawn.ts";
import { watchFocus } from "./support/watchFocus.ts";

test("copied words are those of one text, without numbers, marks and what is only read out", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./");
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("b-evening.txt", EVENING)]);
  await comparisonOf(page);
  const texts = page.locator('.cell[data-side="left"] .txt');
  const first = await texts.first().boundingBox();
  const second = await texts.nth(1).boundingBox();
  if (first === null || second === null) throw new Error("The first two sentences are not drawn");
  await page.mouse.move(first.x + 1, first.y + 12);
  await page.mouse.down();
  await page.mouse.move(second.x + second.width - 2, second.y + second.height - 8, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.press("Control+c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("The ferry to Holm Island will not sail before Friday");
  expect(copied).toContain("Twelve passengers were taken off");
  expect(copied).not.toMatch(/changed:|Sunday|Fifteen|^\d/mu);
});

test("an Arabic phrase in an English sentence keeps the order of its words, whichever of them is marked", async ({
  page,
}) => {
  const singing = (phrase: string) =>
    `The singer ${phrase} opened the festival in the old harbour on Friday.\n\nThe tickets were sold out.`;
  const [left, right] = [singing("أمينة الرشيد"), singing("سلمى الرشيد")];
  await page.goto("./");
  await dropFiles(page, [fileNamed("a.txt", left), fileNamed("b.txt", right)]);
  await comparisonOf(page);
  for (const view of ["1", "2"]) {
    await page.keyboard.press(view);
    await expect(page.locator("main .txt .w").first()).toBeVisible();
    // Of a run from the right the later word, here the family name, is the one further left.
    const told = page.locator("main .txt").filter({ hasText: "singer" });
    const isInOrder = await told.evaluateAll((texts) =>
      texts.map((text) => {
        const at = (wanted: RegExp) => {
          const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const found = wanted.exec(node.textContent ?? "");
            if (found === null) continue;
            const range = document.createRange();
            range.setStart(node, found.index);
            range.setEnd(node, found.index + found[0].length);
            return range.getBoundingClientRect();
          }
          return null;
        };
        const given = at(/أمينة|سلمى/u);
        const family = at(/الرشيد/u);
        return given !== null && family !== null && family.right <= given.left + 1;
      }),
    );
    expect(isInOrder.length).toBeGreaterThan(0);
    expect(isInOrder).not.toContain(false);
  }
});

test("the wording is switched beside the names, in every place at once, for this pair alone", async ({
  page,
}) => {
  await page.goto("./");
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("b-evening.txt", EVENING)]);
  await comparisonOf(page);
  const summary = page.getByRole("region", { name: "Summary" });
  await expect(summary).toContainText(/dropped|added/u);
  await page.getByRole("button", { name: /two reports/iu }).click();
  await expect(summary).toContainText(/only in/u);
  await expect(summary).not.toContainText(/dropped|added/u);
  await page.keyboard.press("4");
  await expect(page.getByRole("table")).toContainText("Only in B");
  await page.reload();
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("b-evening.txt", EVENING)]);
  await comparisonOf(page);
  await expect(summary).toContainText(/dropped|added/u);
});

test("two texts are told as what they look like until the reader has chosen", async ({ page }) => {
  await page.goto("./");
  await dropFiles(page, [
    fileNamed(
      "a-herald.txt",
      "The ferry will stay in port until Friday. Twelve people had to leave it. No one was hurt.",
    ),
    fileNamed(
      "b-wire.txt",
      "Islanders have no boat this week. A dozen passengers were taken off the vessel, all unharmed. A pump broke.",
    ),
  ]);
  await comparisonOf(page);
  const summary = page.getByRole("region", { name: "Summary" });
  await expect(summary).toContainText(/only in/u);
  await expect(page.getByRole("button", { name: /two reports/iu, pressed: true })).toHaveText("Two reports");
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(page.getByRole("radio", { name: "Automatic" })).toBeChecked();
  await page.getByRole("radio", { name: "Two versions" }).click();
  await page.keyboard.press("Escape");
  await expect(summary).toContainText(/dropped|added/u);
});

test("every sentence of a right-to-left text runs from the right, also one that begins with a changed fact", async ({
  page,
}) => {
  const left = "سیزده خانه پس از طغیان رودخانه تخلیه شد. مدرسه تا دوشنبه بسته می‌ماند.";
  const right = "سی خانه پس از طغیان رودخانه تخلیه شد. مدرسه تا سه‌شنبه بسته می‌ماند.";
  await page.goto("./");
  await dropFiles(page, [fileNamed("a.txt", left), fileNamed("b.txt", right)]);
  await expect(page.getByRole("region", { name: "Summary" })).toBeVisible();
  for (const view of ["1", "2", "4"]) {
    await page.keyboard.press(view);
    const texts = page.locator(".txt");
    await expect(texts.first()).toBeVisible();
    const directions = await texts.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
    expect(new Set(directions)).toEqual(new Set(["rtl"]));
    await expect(texts.first()).toHaveAttribute("lang", "fa");
  }
});

test("Tab goes on from the claim that a step went to, and a button keeps the focus", async ({ page }) => {
  await openSample(page);
  await page.keyboard.press("n");
  expect(await settled(page, () => focusedId(page))).toBe("");
  await page.keyboard.press("Tab");
  await expect(page.locator("[data-row][aria-current] :focus")).toHaveCount(1);
  const next = page.getByRole("button", { name: "Next difference" }).first();
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Difference 3 of/u).first()).toBeVisible();
  await expect(next).toBeFocused();
});

test("Tab goes on from the claim that a key went to, wherever the focus was left", async ({ page }) => {
  await openSample(page);
  const bar = page.getByRole("group", { name: /Claims by state/u });
  await bar.getByRole("button", { name: /reworded/u }).focus();
  await page.keyboard.press("Enter");
  for (const key of ["n", "f"]) {
    await page.keyboard.press(key);
    await page.keyboard.press("Tab");
    await expect(page.locator("[data-row][aria-current] :focus")).toHaveCount(1);
  }
  // In the find field Tab goes on among its buttons.
  await page.keyboard.press("n");
  await page.keyboard.press("/");
  await page.keyboard.press("Tab");
  await expect(page.locator("[data-row] :focus")).toHaveCount(0);
});

for (const [after, keys] of [
  ["a sheet that was closed", ["?", "Escape"]],
  ["the find bar", ["/", "Escape"]],
  ["another view", ["2"]],
  ["the ledger", ["4", "1"]],
] as const)
  test(`Tab goes on from the claim of the last step after ${after}`, async ({ page }) => {
    await openSample(page);
    await page.keyboard.press("n");
    for (const key of keys) {
      await page.keyboard.press(key);
      await settled(page, () => focusedId(page));
    }
    await page.keyboard.press("Tab");
    await expect(page.locator("[data-row][aria-current] :focus")).toHaveCount(1);
  });

test("the reader stays at the claim when the two texts are exchanged", async ({ page }) => {
  await openSample(page);
  for (let i = 0; i < 8; i++) await page.keyboard.press("n");
  const claim = page.locator("[data-row][aria-current]");
  const told = (side: string) => claim.locator(`[data-side="${side}"] .txt`).first().textContent();
  const before = [await told("left"), await told("right")];
  await page.getByRole("button", { name: "Swap A and B" }).click();
  await expect(async () => expect([await told("right"), await told("left")]).toEqual(before)).toPass();
  await expect(claim).toBeInViewport();
});

test("Tab goes on from where the pointer was pressed since", async ({ page }) => {
  await openSample(page);
  await page.keyboard.press("n");
  await page
    .getByRole("region", { name: "Summary" })
    .getByText(/^Of /u)
    .click({ position: { x: 4, y: 4 } });
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /changes? a fact/u })).toBeFocused();
});

test("a reader who has not gone into the texts with the keyboard is not taken there", async ({ page }) => {
  await openSample(page);
  await page.keyboard.press("n");
  await page.keyboard.press("2");
  await expect(page.locator("main ins").first()).toBeVisible();
  expect(await settled(page, () => focusedId(page))).toBe("");
  await page.getByRole("button", { name: /changes? a fact/u }).dispatchEvent("click");
  await expect(page.getByText(/^Showing \d+ claims that change a fact/u)).toBeVisible();
  expect(await settled(page, () => focusedId(page))).toBe("");
});

test("a claim that is pressed again keeps the focus in the next view", async ({ page }) => {
  await openSample(page);
  const claim = page.locator("main .rows [data-row][id]").nth(3);
  const key = (await claim.getAttribute("id")) ?? "";
  for (let press = 0; press < 2; press++) await claim.locator(".txt").first().click();
  await page.keyboard.press("2");
  await expect(page.locator("main ins").first()).toBeVisible();
  await expect.poll(() => focusedId(page)).toBe(key);
});

test("the arrows go on from a claim that was pressed, by the pointer or by Enter", async ({ page }) => {
  await openSample(page);
  const claims = page.locator("main .rows [data-row][id]");
  const keys = await claims.evaluateAll((rows) => rows.map((row) => row.id));
  const focused = await watchFocus(page);
  await claims.nth(3).locator(".txt").first().click();
  expect(await settled(page, () => focusedId(page))).toBe(keys[3]);
  for (const [key, to] of [
    ["ArrowDown", 4],
    ["Enter", 4],
    ["ArrowDown", 5],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => focusedId(page)).toBe(keys[to]);
    expect(await settled(page, () => focusedId(page))).toBe(keys[to]);
  }
  // Once at each: it is not let go and taken back either.
  expect(await focused()).toEqual(keys.slice(3, 6));
});

/** Where in the text the reader is, as a share of it. */
const PLACES = [0, 0.5, 1] as const;

for (const isIdle of [true, false]) {
  test(`30,000 words a side are scrolled, stepped and searched at start, middle and end, ${isIdle ? "all drawn" : "drawn as far as seen"}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    if (!isIdle) await neverIdle(page);
    await openLongPair(page, 30_000);
    if (isIdle) await expect(page.locator(UNDRAWN)).toHaveCount(0, { timeout: 60_000 });
    const current = page.locator("[data-row][aria-current]").first();
    for (const view of ["1", "2"]) {
      await page.keyboard.press(view);
      for (const place of PLACES) {
        await page.evaluate(
          (share) => scrollTo({ top: share * document.body.scrollHeight, behavior: "instant" }),
          place,
        );
        // No room is left empty in the very next frame; the browser itself may take one more to paint what it had skipped.
        expect(await emptyBlocksInSight(page)).toBe(0);
        await expect.poll(() => wordsInSight(page)).not.toBe("");
        await page.evaluate(() => {
          const under = [0.4, 0.5, 0.6].flatMap((share) =>
            document.elementsFromPoint(innerWidth / 2, share * innerHeight),
          );
          const row = under.map((element) => element.closest<HTMLElement>("[data-row]")).find(Boolean);
          row?.click();
        });
        await page.keyboard.press("Escape");
        await page.keyboard.press("p");
        await expect(current).toBeInViewport();
        const before = await claimInAddress(page);
        await page.keyboard.press("n");
        await expect(current).toBeInViewport();
        const now = await claimInAddress(page);
        expect(now).not.toBe(before);
        await expect(current).toHaveAttribute("id", now.slice(1));
      }
    }
    await page.keyboard.press("1");
    for (const edge of ["Shift+Enter", "Enter"]) {
      await page.keyboard.press("/");
      await page.keyboard.type("the");
      await page.keyboard.press(edge);
      const frame = page.locator(".find-frame").first();
      await expect(frame).toBeInViewport();
      await page.keyboard.press("Escape");
    }
  });
}

test("30,000 words a side are stepped through in the ledger", async ({ page }) => {
  test.setTimeout(120_000);
  await openLongPair(page, 30_000);
  await page.keyboard.press("n");
  await expect(page.getByText(/Difference 2 of [\d,]+/u).first()).toBeVisible();
  await page.keyboard.press("4");
  await page.keyboard.press("n");
  await expect(page.locator("[data-row][aria-current]").first()).toBeInViewport({ timeout: 30_000 });
});

test("all of a long text is copied, though little of it is drawn", async ({ page, context }) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await neverIdle(page);
  await openLongPair(page, 6000);
  await expect(page.locator(UNDRAWN)).not.toHaveCount(0);
  await page.locator('.cell[data-side="left"] .txt').first().click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split(/\s+/u).length).toBeGreaterThan(5500);
});

test("all of a text is copied whose chapters are open at both ends and closed between them", async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openEndsOfLongPair(page, 20_000);
  await page.locator('.cell[data-side="left"] .txt').first().click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split(/\s+/u).length).toBeGreaterThan(19_000);
  await expect(page.locator(UNDRAWN)).toHaveCount(0);
});

/** The id of the element that has the focus; none where the page as a whole has it. */
function focusedId(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? "");
}

/** How many blocks without rows reach into the window once the next frame is laid out. */
function emptyBlocksInSight(page: Page): Promise<number> {
  return page.evaluate(async (undrawn) => {
    await new Promise(requestAnimationFrame);
    await new Promise((laidOut) => setTimeout(laidOut));
    return [...document.querySelectorAll(undrawn)].filter((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    }).length;
  }, UNDRAWN);
}

/** The words of the rows down the middle of the window. */
function wordsInSight(page: Page): Promise<string> {
  return page.evaluate(() => {
    const heights = [0.4, 0.5, 0.6].map((share) => share * innerHeight);
    const rows = heights.flatMap((y) =>
      document.elementsFromPoint(innerWidth / 2, y).filter((one) => one.matches("[data-block] > *")),
    );
    return rows.map((row) => row.textContent).join("");
  });
}
