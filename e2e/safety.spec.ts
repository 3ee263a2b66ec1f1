import { expect, type Page, test } from "playwright/test";
import { dropFiles } from "./support/dropFiles.ts";
import { EVENING, fileNamed, HOSTILE, MORNING } from "./support/stories.ts";
import { watchPage } from "./support/watchPage.ts";

test("the page has a policy that allows its own files and no connection", async ({ page }) => {
  await page.goto("./");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toMatch(/default-src 'none'/u);
  expect(policy).toMatch(/connect-src 'none'/u);
  expect(policy).toMatch(/script-src 'self';/u);
  expect(policy).not.toMatch(/unsafe/u);
  expect(await page.locator("script:not([src])").count()).toBe(0);
});

test("a whole comparison asks for files of the build only, and nothing complains", async ({
  page,
  baseURL,
}) => {
  const watched = watchPage(page);
  await page.goto("./");
  await dropFiles(page, [fileNamed("morning.txt", MORNING), fileNamed("evening.txt", EVENING)]);
  await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();
  await page.keyboard.press("n");
  await page.getByRole("button", { name: "New" }).click();
  await page.getByRole("button", { name: "Open the sample" }).click();
  await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();

  const foreign = watched.requests.filter((url) => !isOwnFile(url, baseURL ?? ""));
  expect(foreign).toEqual([]);
  expect(watched.complaints).toEqual([]);
});

test("nothing in a text, a file name or a paste is ever run or fetched", async ({ page, baseURL }) => {
  const watched = watchPage(page);
  await page.goto("./");
  const hostile = `${HOSTILE.join(" said so. ")}\n\n${HOSTILE.join("\n")}\n`;
  await dropFiles(page, [
    fileNamed(`a${HOSTILE[1].replaceAll("/", "")}.txt`, hostile),
    fileNamed("b.txt", hostile.replaceAll("said", "claimed")),
  ]);
  await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();
  await stepThrough(page);
  await page.getByRole("button", { name: "New" }).click();
  for (const letter of ["A", "B"]) {
    await page.getByRole("button", { name: `Paste text for ${letter}` }).click();
    await page.getByRole("textbox", { name: `Text ${letter}`, exact: true }).fill(hostile + letter);
    await page.getByRole("button", { name: "Use this text" }).click();
  }
  await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();
  await stepThrough(page);

  expect(await page.evaluate(() => (window as { __ran?: string }).__ran)).toBeUndefined();
  expect(watched.requests.filter((url) => !isOwnFile(url, baseURL ?? ""))).toEqual([]);
  expect(watched.complaints).toEqual([]);
});

test("settings of an older or a hostile page are read as untrusted", async ({ page }) => {
  const watched = watchPage(page);
  await page.goto("./");
  const keys = await page.evaluate(() => {
    for (const key of ["claimdiff", "claimdiff-preferences", "claimdiff.preferences"]) {
      localStorage.setItem(
        key,
        `{"theme":"<img src=x>","textSize":"__proto__","marks":{"a":1},"version":-1}`,
      );
    }
    return Object.keys(localStorage);
  });
  expect(keys.length).toBeGreaterThan(0);
  await page.reload();
  await page.getByRole("button", { name: "Open the sample" }).click();
  await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();
  expect(watched.complaints).toEqual([]);
});

async function stepThrough(page: Page): Promise<void> {
  for (let i = 0; i < 8; i++) await page.keyboard.press("n");
}

/** A file under the address the page came from, without a query that could carry anything. */
function isOwnFile(address: string, base: string): boolean {
  const url = new URL(address);
  return url.origin === new URL(base).origin && url.search === "" && /^\/(?:[\w./-]*)$/u.test(url.pathname);
}
