/**
 * Draws every state of the built app, to be looked at beside the design: `npm run screenshots`, or with the beginning of
 * a state's name to draw some (`npm run screenshots -- compare`). Pictures go to `.cache/screenshots`; the one of the
 * README is renewed in `docs/images`.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { preview } from "vite";
import { dropFiles, startDrag } from "../e2e/support/dropFiles.ts";
import { openLongPair, openSample } from "../e2e/support/openPair.ts";
import { EVENING, fileNamed, MORNING, PERSIAN } from "../e2e/support/stories.ts";
import { breakWorkers, matchCoarsely, neverDone } from "../e2e/support/workers.ts";
import { findBrowser } from "./findBrowser.ts";

const FOLDER = ".cache/screenshots";
const README_IMAGE = "docs/images/compare.png";
const WIDTHS = [1440, 1024, 390] as const;
const THEMES = ["light", "dark"] as const;
const HEIGHT = 1000;
const LONG_TEXT_WORDS = 30_000;

interface State {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
  /** Not drawn under `from` and over `to`, where the screen has no such state. */
  readonly from?: number;
  readonly to?: number;
  /** A drag ends where the pointer moves. */
  readonly isDrag?: true;
}

async function openTexts(page: Page, left: string, right: string): Promise<void> {
  await dropFiles(page, [fileNamed("a.txt", left), fileNamed("b.txt", right)]);
  await page.getByText("a.txt and b.txt, compared").waitFor({ state: "attached" });
}

function view(key: string): (page: Page) => Promise<void> {
  return async (page) => {
    await openSample(page);
    await page.keyboard.press(key);
  };
}

const STATES: readonly State[] = [
  { name: "start", show: async () => {} },
  {
    name: "start-dragover",
    isDrag: true,
    show: async (page) => {
      const { drag } = await startDrag(page, [fileNamed("a.txt", MORNING), fileNamed("b.txt", EVENING)]);
      await drag();
    },
  },
  {
    name: "start-rejected",
    show: async (page) => {
      await dropFiles(page, [fileNamed("morning.txt", MORNING)]);
      await page.getByText("morning.txt").first().waitFor();
      await dropFiles(page, [fileNamed("report.pdf", "%PDF-1.7\n1 0 obj")]);
      await page
        .getByText(/is a PDF/u)
        .first()
        .waitFor();
    },
  },
  {
    name: "start-paste",
    show: async (page) => {
      await page.getByRole("button", { name: "Paste text for A" }).click();
    },
  },
  {
    name: "start-offered",
    show: (page) =>
      dropFiles(
        page,
        ["agency.txt", "evening.txt", "morning.txt"].map((name) => fileNamed(name, MORNING)),
      ),
  },
  { name: "start-check", show: (page) => page.getByRole("button", { name: "How to check that" }).click() },
  {
    name: "working",
    show: async (page) => {
      await neverDone(page, "a.txt");
      await dropFiles(page, [fileNamed("a.txt", MORNING), fileNamed("b.txt", EVENING)]);
      await page.getByRole("progressbar").waitFor();
    },
  },
  {
    name: "failed",
    show: async (page) => {
      await breakWorkers(page, (start) => start > 1);
      await dropFiles(page, [fileNamed("a.txt", MORNING), fileNamed("b.txt", EVENING)]);
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "coarse",
    show: async (page) => {
      await matchCoarsely(page);
      await openLongPair(page, 2000);
    },
  },
  { name: "settings", show: (page) => page.getByRole("button", { name: "Settings" }).click() },
  {
    name: "keys",
    show: async (page) => {
      await openSample(page);
      await page.keyboard.press("?");
    },
  },
  { name: "compare", show: openSample },
  {
    name: "compare-scrolled",
    show: async (page) => {
      await openSample(page);
      for (let i = 0; i < 8; i++) await page.keyboard.press("n");
    },
  },
  {
    name: "compare-moved",
    show: async (page) => {
      await openSample(page);
      for (let i = 0; i < 20 && !(await isMovedCurrent(page)); i++) await page.keyboard.press("n");
    },
  },
  {
    name: "compare-filter",
    show: async (page) => {
      await openSample(page);
      await page.getByRole("button", { name: /^\d+\s*reworded/u }).click();
    },
  },
  { name: "inline", show: view("2") },
  { name: "changes", show: view("3") },
  { name: "ledger", show: view("4") },
  { name: "ledger-panel", show: view("l"), from: 1024 },
  {
    name: "find",
    show: async (page) => {
      await openSample(page);
      await page.keyboard.press("/");
      await page.getByRole("textbox", { name: "Find in both texts" }).fill("museum");
    },
  },
  { name: "identical", show: (page) => openTexts(page, MORNING, MORNING) },
  {
    name: "nothing",
    show: (page) =>
      openTexts(
        page,
        MORNING,
        "Snow fell on the passes overnight. The museum bought a drawing by an unknown pupil.\n",
      ),
  },
  { name: "rtl", show: (page) => openTexts(page, PERSIAN.left, PERSIAN.right) },
  {
    name: "rtl-inline",
    show: async (page) => {
      await openTexts(page, PERSIAN.left, PERSIAN.right);
      await page.keyboard.press("2");
    },
  },
  {
    name: "mirrored",
    show: async (page) => {
      await openSample(page);
      await page.evaluate(() => {
        document.documentElement.dir = "rtl";
      });
      await page
        .getByRole("button", { name: /^Moved\./u })
        .first()
        .click();
    },
  },
  {
    name: "claim-sheet",
    to: 820,
    show: async (page) => {
      await openSample(page);
      await page.locator(".inline-pair[data-state=reworded] .txt").nth(1).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "print",
    from: 1024,
    show: async (page) => {
      await openSample(page);
      await page.emulateMedia({ media: "print" });
      // The sheet is got ready while the page is idle.
      for (let i = 0; i < 40 && !(await page.locator(".print-sheet").isVisible()); i++) {
        await page.waitForTimeout(250);
        await page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
      }
    },
  },
  { name: "long", show: (page) => openLongPair(page, LONG_TEXT_WORDS) },
];

const only = process.argv[2] ?? "";
mkdirSync(FOLDER, { recursive: true });
const server = await preview({ preview: { port: 0 } });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error("The built app could not be served. Run npm run build first.");
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
for (const { name, show, from = 0, to = Number.POSITIVE_INFINITY, isDrag } of STATES.filter((state) =>
  state.name.startsWith(only),
)) {
  for (const width of WIDTHS.filter((w) => from <= w && w <= to)) {
    for (const theme of THEMES) {
      const page = await browser.newPage({
        baseURL: address,
        viewport: { width, height: HEIGHT },
        colorScheme: theme,
        reducedMotion: "reduce",
      });
      await page.goto(address);
      // A file dropped before the page listens would be opened by the browser itself.
      await page.getByRole("heading", { name: "Compare two articles" }).waitFor();
      await show(page);
      // Nothing is to look pointed at.
      if (isDrag !== true) await page.mouse.move(2, HEIGHT / 2);
      // Marks and rows settle after fonts and a first measuring of heights.
      await page.waitForTimeout(300);
      const path = join(FOLDER, `${name}-${width}-${theme}.png`);
      await page.screenshot({ path });
      if (name === "compare" && width === 1440 && theme === "light") {
        mkdirSync("docs/images", { recursive: true });
        copyFileSync(path, README_IMAGE);
      }
      await page.close();
    }
  }
  console.log(name);
}
await browser.close();
await server.close();

async function isMovedCurrent(page: Page): Promise<boolean> {
  return page.locator("[aria-current=true]").filter({ hasText: "Moved" }).first().isVisible();
}
