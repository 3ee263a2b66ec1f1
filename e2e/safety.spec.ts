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
  expect(policy).toMatch(/require-trusted-types-for 'script'(?:;|$)/u);
  expect(policy).toMatch(/trusted-types claimdiff-worker(?:;|$)/u);
  expect(policy).not.toMatch(/unsafe/u);
  expect(await page.locator("script:not([src])").count()).toBe(0);
});

test("no text becomes markup or a script, nor a policy that would let it", async ({ page }) => {
  await page.goto("./");
  const refused = await page.evaluate(() => {
    const attempts: Readonly<Record<string, () => unknown>> = {
      markup: () => {
        document.createElement("p").innerHTML = "<b>said</b>";
      },
      "the address of a script": () => {
        document.createElement("script").src = "./said.js";
      },
      "the address of a worker": () => new Worker("./said.js"),
      "another policy": () =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy("said", {}),
    };
    return Object.entries(attempts).flatMap(([what, attempt]) => {
      try {
        attempt();
        return [];
      } catch (error) {
        return error instanceof TypeError ? what : [];
      }
    });
  });
  expect(refused).toEqual(["markup", "the address of a script", "the address of a worker", "another policy"]);
});

test("every file is sent with a policy, the worker's too", async ({ page }) => {
  const unprotected: string[] = [];
  const seen: string[] = [];
  page.on("response", (response) => {
    seen.push(response.url());
    const policy = response.headers()["content-security-policy"] ?? "";
    if (!/connect-src 'none'.*frame-ancestors 'none'/u.test(policy)) unprotected.push(response.url());
  });
  await page.goto("./");
  await page.getByRole("button", { name: "Open the sample" }).click();
  await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();
  expect(seen.some((url) => /worker/iu.test(url))).toBe(true);
  expect(unprotected).toEqual([]);
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

const HOSTILE_VALUES: readonly (readonly [what: string, value: string])[] = [
  [
    "values of another kind",
    `{"theme":"<img src=x>","textSize":"__proto__","marks":{"a":1},"wide":"constructor","narrow":[]}`,
  ],
  ["another parent", `{"__proto__":{"theme":"dark","wide":"ledger"},"constructor":{"prototype":{"x":1}}}`],
  ["no JSON", `{"theme":<script>window.__ran = "storage"</script>`],
  ["a million lists in each other", "[".repeat(1_000_000)],
  ["two million characters", `{"theme":"${"x".repeat(2_000_000)}"}`],
];

for (const [what, value] of HOSTILE_VALUES) {
  test(`settings of an older or a hostile page are read as untrusted: ${what}`, async ({ page }) => {
    const watched = watchPage(page);
    await page.goto("./");
    await page.evaluate((value) => {
      localStorage.clear();
      localStorage.setItem("claimdiff.preferences", value);
      localStorage.setItem("claimdiff.views", value);
    }, value);
    await page.reload();
    await page.getByRole("button", { name: "Open the sample" }).click();
    await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    await expect(page.locator("html")).toHaveAttribute("data-marks", "fills");
    expect(await page.evaluate(() => (window as { __ran?: string }).__ran)).toBeUndefined();
    expect(watched.complaints).toEqual([]);
  });
}

test("an address names a claim or nothing, whatever stands in it", async ({ page, baseURL }) => {
  const watched = watchPage(page);
  for (const hash of [
    "#<img src=x onerror=window.__ran=1>",
    "#c__proto__",
    `#c${"9".repeat(100_000)}`,
    "#%00%ff",
  ]) {
    // An address that differs in its hash alone would not load the page anew.
    await page.goto("about:blank");
    await page.goto(`./?x=<script>window.__ran=1</script>${hash}`);
    await page.getByRole("button", { name: "Open the sample" }).click();
    await expect(page.getByText(/^Of \d+ claims/u).first()).toBeVisible();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
    await page.keyboard.press("n");
  }
  expect(await page.evaluate(() => (window as { __ran?: string }).__ran)).toBeUndefined();
  expect(watched.requests.filter((url) => new URL(url).origin !== new URL(baseURL ?? "").origin)).toEqual([]);
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
