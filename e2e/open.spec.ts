import { expect, type Locator, type Page, test } from "playwright/test";
import { claimInAddress } from "./support/claimInAddress.ts";
import { dropFiles, startDrag } from "./support/dropFiles.ts";
import { comparisonOf, openSample } from "./support/openPair.ts";
import { EVENING, fileNamed, MORNING } from "./support/stories.ts";

test.describe("two articles come in", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("./");
  });

  test("dropped at once, in name order", async ({ page }) => {
    await dropFiles(page, [fileNamed("evening.txt", EVENING), fileNamed("a-morning.txt", MORNING)]);
    await expectComparison(page);
    const names = page.getByRole("button", { name: /a-morning|evening/u });
    await expect(names.first()).toHaveText(/a-morning/u);
  });

  test("dropped one on each side, while both sides say what they will take", async ({ page }) => {
    const left = await centre(page, "Text A");
    const right = await centre(page, "Text B");
    await dropFiles(page, [fileNamed("morning.txt", MORNING)], left);
    await expect(page.getByRole("region", { name: "Text A" })).toContainText("morning.txt");
    const drag = await startDrag(page, [fileNamed("evening.txt", EVENING)], right);
    await drag.drag();
    await expect(page.getByRole("region", { name: "Text B" })).toContainText(/let go/iu);
    await drag.drop();
    await expectComparison(page);
  });

  test("chosen from the file dialog", async ({ page }) => {
    for (const [letter, name, text] of [
      ["A", "morning.txt", MORNING],
      ["B", "evening.txt", EVENING],
    ] as const) {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: `Choose a file for ${letter}` }).click();
      await (await chooser).setFiles(fileNamed(name, text));
    }
    await expectComparison(page);
  });

  test("pasted", async ({ page }) => {
    for (const [letter, text] of [
      ["A", MORNING],
      ["B", EVENING],
    ] as const) {
      await page.getByRole("button", { name: `Paste text for ${letter}` }).click();
      await page.getByRole("textbox", { name: `Text ${letter}`, exact: true }).fill(text);
      await page.keyboard.press("Control+Enter");
    }
    await expectComparison(page);
  });

  test("from the sample", async ({ page }) => {
    await page.getByRole("button", { name: "Open the sample" }).click();
    await expect(
      page
        .getByRole("status")
        .or(page.getByText(/^Of \d+ claims/u))
        .first(),
    ).toBeVisible();
    await expect(page.getByRole("group", { name: /^Claim 1 of/u })).toBeVisible();
  });
});

test("a file that cannot be read says why and what to do, and the other side stays", async ({ page }) => {
  await page.goto("./");
  await dropFiles(page, [fileNamed("morning.txt", MORNING)]);
  await expect(page.getByRole("region", { name: "Text A" })).toContainText("morning.txt");
  for (const [name, content, reason] of [
    ["report.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj", /report\.pdf is a PDF/u],
    ["empty.txt", "", /empty\.txt has no text/u],
    [
      "picture.png",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /picture\.png is a PNG image/u,
    ],
  ] as const) {
    await dropFiles(page, [fileNamed(name, content)]);
    const sideB = page.getByRole("region", { name: "Text B" });
    await expect(sideB).toContainText(reason);
    await expect(sideB.getByRole("button", { name: /Paste text/u })).toBeVisible();
    await expect(page.getByRole("region", { name: "Text A" })).toContainText("morning.txt");
  }
  await dropFiles(page, [fileNamed("evening.txt", EVENING)]);
  await expectComparison(page);
});

test("files of other encodings read rightly and the head of the column says so", async ({ page }) => {
  await page.goto("./");
  const utf16 = Buffer.from(`\uFEFF${MORNING.replace("Holm", "Örö")}`, "utf16le");
  const windows1252 = Buffer.from(
    EVENING.replaceAll("Holm", "Örö").replace("diver", "diver – a Süder –"),
    "latin1",
  );
  await dropFiles(page, [fileNamed("a.txt", utf16), fileNamed("b.txt", windows1252)]);
  await expect(page.getByText(/ferry to Örö/u).first()).toBeVisible();
  await expect(page.getByText(/UTF-16/u).first()).toBeVisible();
});

test("a text that is being pasted is not lost to a file that lands", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Paste text for A" }).click();
  await page.keyboard.type("Half a report");
  await dropFiles(page, [fileNamed("evening.txt", EVENING)]);
  await expect(page.getByRole("region", { name: "Text B" })).toContainText("evening.txt");
  await expect(page.getByRole("textbox", { name: "Text A", exact: true })).toHaveValue("Half a report");
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("evening.txt", EVENING)]);
  await expectComparison(page);
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.getByRole("button", { name: "Go on writing A" }).click();
  await expect(page.getByRole("textbox", { name: "Text A", exact: true })).toHaveValue("Half a report");
});

/** Two dropped files, compared, and one step on: the address of that claim, and what shows that the page is back at its start. */
async function steppedComparison(page: Page): Promise<{ address: string; start: Locator }> {
  await page.goto("./");
  await dropFiles(page, [fileNamed("a-morning.txt", MORNING), fileNamed("b-evening.txt", EVENING)]);
  await expectComparison(page);
  await page.keyboard.press("n");
  const address = page.url();
  expect(address).toContain("#c");
  return { address, start: page.getByRole("heading", { name: /Compare two articles/u }) };
}

test("a comparison that was left is found again where it was, by the browser's Back or the start's own", async ({
  page,
}) => {
  const { address, start } = await steppedComparison(page);
  await page.getByRole("button", { name: "New", exact: true }).click();
  await expect(start).toBeVisible();
  await page.goBack();
  await expectComparison(page);
  expect(page.url()).toBe(address);
  await page.getByRole("button", { name: "New", exact: true }).click();
  await expect(start).toBeVisible();
  await page.getByRole("button", { name: "Back to a-morning.txt and b-evening.txt" }).click();
  await expectComparison(page);
  await expect(page.locator("main [aria-current=true]").first()).toHaveAttribute(
    "id",
    new URL(address).hash.slice(1),
  );
});

test("the browser's Back leads from a comparison to the start, and Forward or the start's button to it again", async ({
  page,
}) => {
  const { address, start } = await steppedComparison(page);
  const again = page.getByRole("button", { name: "Back to a-morning.txt and b-evening.txt" });
  for (const goOn of [() => page.goForward(), () => again.click()]) {
    await page.goBack();
    await expect(start).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
    await expect(again).toBeVisible();
    await goOn();
    await expectComparison(page);
    expect(page.url()).toBe(address);
  }
  await page.reload();
  await expect(start).toBeVisible();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe("");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("Back closes the sheet of a claim, at the claim that was stepped to in it", async ({ page }) => {
    await openSample(page);
    await page.locator("main [data-row]").nth(4).tap();
    const sheet = page.getByRole("dialog");
    await expect(sheet).toBeVisible();
    await sheet.getByRole("button", { name: "Next difference" }).tap();
    const claim = await claimInAddress(page);
    await page.goBack();
    await expect(sheet).toBeHidden();
    await comparisonOf(page);
    await expect.poll(() => claimInAddress(page)).toBe(claim);
    await expect(page.locator("main [aria-current=true]").first()).toHaveAttribute("id", claim.slice(1));
    await page.locator("main [aria-current=true]").first().tap();
    await sheet.getByRole("button", { name: "Close" }).tap();
    await expect(sheet).toBeHidden();
    await page.goBack();
    await expect(page.getByRole("heading", { name: /Compare two articles/u })).toBeVisible();
  });
});

test("a claim in the address is found again after a reload, and is nothing to two other texts", async ({
  page,
}) => {
  const open = async (text: string) => {
    await dropFiles(page, [fileNamed("a-morning.txt", text), fileNamed("b-evening.txt", EVENING)]);
    await expectComparison(page);
  };
  await page.goto("./");
  await open(MORNING);
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  const claim = await claimInAddress(page);
  await page.reload();
  await open(MORNING);
  await expect(page.getByRole("banner").getByText(/^Difference 3 of/u)).toBeVisible();
  expect(await claimInAddress(page)).toBe(claim);
  await page.reload();
  await open(`${MORNING} The next ferry is on Monday.`);
  await expect(page.getByRole("banner").getByText(/^Difference 1 of/u)).toBeVisible();
});

test("a text that is being pasted stands as it was after a drag that went away again", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Paste text for A" }).click();
  const editor = page.getByRole("textbox", { name: "Text A", exact: true });
  await page.keyboard.type("Half report");
  for (let i = 0; i < "report".length; i++) await page.keyboard.press("ArrowLeft");
  const { drag } = await startDrag(page, [fileNamed("evening.txt", EVENING)]);
  await drag();
  await expect(page.getByRole("region", { name: "Text B" })).toContainText(/let go/iu);
  // A drag whose end the page was not told of is over once the pointer moves.
  await page.mouse.move(4, 300);
  await expect(page.getByRole("region", { name: "Text B" })).not.toContainText(/let go/iu);
  await expect(editor).toBeFocused();
  await page.keyboard.type("a ");
  await expect(editor).toHaveValue("Half a report");
});

test("the browser asks before it leaves words that are nowhere else", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Paste text for A" }).click();
  await page.keyboard.type("Half a report");
  const asked = page.waitForEvent("dialog");
  const left = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await left;
  await expect(page.getByRole("textbox", { name: "Text A", exact: true })).toHaveValue("Half a report");
});

test("three files ask which two", async ({ page }) => {
  await page.goto("./");
  await dropFiles(page, [
    fileNamed("one.txt", MORNING),
    fileNamed("two.txt", EVENING),
    fileNamed("three.txt", "Something else altogether."),
  ]);
  await expect(page.getByRole("dialog")).toContainText("three.txt");
});

async function expectComparison(page: Page): Promise<void> {
  await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();
  await expect(page.getByText(/Friday/u).first()).toBeVisible();
}

async function centre(page: Page, region: string): Promise<{ x: number; y: number }> {
  const box = await page.getByRole("region", { name: region }).boundingBox();
  if (!box) throw new Error(`${region} has no box`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("two texts that share nothing stand beside each other, each in its own column", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto("./");
  await page.getByRole("region", { name: "Text A" }).waitFor();
  await dropFiles(page, [
    fileNamed("a.txt", MORNING),
    fileNamed(
      "b.txt",
      "Snow fell on the passes overnight. The museum bought a drawing by an unknown pupil.\n",
    ),
  ]);
  await expect(page.getByRole("heading", { name: "These two texts share no claims." })).toBeVisible();
  const left = await page.getByText("Twelve passengers were taken off").boundingBox();
  const right = await page.getByText("The museum bought a drawing").boundingBox();
  expect(right?.x).toBeGreaterThan(720);
  expect(right?.width).toBeGreaterThan(300);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(720);
});
