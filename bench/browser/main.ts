/**
 * `npm run bench:browser`: one pair of texts shown by Claimdiff, @codemirror/merge and react-diff-viewer-continued in the
 * same browser in the same run: first paint, scroll to the end and memory.
 *
 * What a reader gets is measured: from two texts that are handed over to their first rows on the screen. Claimdiff compares in its
 * worker, as the app does, and draws in the page; the others compare in the page. The work of the page's own thread is what
 * can hold a reader up, and a busy machine changes it less than the clock; the work of all threads is what the machine has to do.
 * Code is loaded before, and our engine warmed up, as the app has done it by the time that texts come.
 *
 *     npm run bench:browser -- --words 20000 --rounds 5
 *     npm run bench:browser -- --views claimdiff
 */
import { parseArgs } from "node:util";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { type Browser, type CDPSession, chromium } from "playwright";
import { build, type InlineConfig, preview } from "vite";
import { namesAskedFor, numberAskedFor } from "../../scripts/askedFor.ts";
import { findBrowser } from "../../scripts/findBrowser.ts";
import { retellingPair, revisionPair, type TextPair } from "../texts/texts.ts";
import type { Scrolled, Shown } from "./page.ts";
import { VIEW_NAMES, type ViewName } from "./views.ts";

const { values } = parseArgs({
  options: {
    words: { type: "string", default: "20000" },
    rounds: { type: "string", default: "5" },
    views: { type: "string", default: Object.keys(VIEW_NAMES).join() },
  },
});
const WORDS = numberAskedFor("words", values.words, 1);
const ROUNDS = numberAskedFor("rounds", values.rounds, 1);
const SHOWN = namesAskedFor("views", values.views, Object.keys(VIEW_NAMES) as ViewName[]);
/** Letters of a mean word with its space. */
const MEAN_WORD = 5.6;
const PATIENCE_MS = 60_000;
const PORT = 4198;

const PAIRS: Readonly<Record<string, TextPair>> = {
  "a light revision": revisionPair("en", { characters: WORDS * MEAN_WORD, seed: 1 }),
  "two reports told differently": retellingPair("en", { words: WORDS, seed: 1 }),
};

/** Memory is told only to pages that share their process with nobody. */
const ISOLATED = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

const address = await serve();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--enable-blink-features=ForceEagerMeasureMemory"],
});
for (const [name, texts] of Object.entries(PAIRS)) {
  const shown = new Map<ViewName, (Measured | null)[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const view of SHOWN) {
      const all = shown.get(view) ?? [];
      // Who did not answer once is not waited for again.
      all.push(all.includes(null) ? null : await measureView(browser, view, texts));
      shown.set(view, all);
    }
  }
  console.log(`\n### ${name}, ${WORDS.toLocaleString("en")} words a side\n`);
  console.log(
    "|  | first paint | of it the diff | work of the page | of all threads | scrolled to the end | work of the page | longest frame | memory | of it workers | elements |",
  );
  console.log("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
  for (const [view, all] of shown) console.log(line(VIEW_NAMES[view], all));
}
await browser.close();
process.exit(0);

async function measureView(browser: Browser, view: ViewName, texts: TextPair): Promise<Measured | null> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  try {
    await page.goto(address);
    const session = await context.newCDPSession(page);
    const machine = await browser.newBrowserCDPSession();
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const measure = async (): Promise<Measured> => {
      await page.evaluate(([v, t]) => window.readyView(v, t), [view, texts] as const);
      const before = await workOf(session);
      const allBefore = await workOfAll(machine);
      const shown = await page.evaluate(() => window.showView());
      const between = await workOf(session);
      const allBetween = await workOfAll(machine);
      const scrolled = await page.evaluate(() => window.scrollView());
      const after = await workOf(session);
      return {
        ...shown,
        ...scrolled,
        workToPaint: between - before,
        allToPaint: allBetween - allBefore,
        workToScroll: after - between,
      };
    };
    return await Promise.race([measure(), late()]);
  } finally {
    await context.close();
  }
}

/** What the page's own thread has worked so far, in ms: unlike the clock it does not run while others use the processor. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

/** What all threads of the pages have worked, workers and painting too, in ms. */
async function workOfAll(machine: CDPSession): Promise<number> {
  const { processInfo } = await machine.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === "renderer" ? 1000 * cpuTime : 0), 0);
}

function late(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
}

interface Measured extends Shown, Scrolled {
  readonly workToPaint: number;
  readonly allToPaint: number;
  readonly workToScroll: number;
}

async function serve(): Promise<string> {
  const config: InlineConfig = {
    root: "bench/browser",
    configFile: false,
    logLevel: "error",
    plugins: [react(), tailwindcss()],
    build: { outDir: "../../.cache/bench-browser", emptyOutDir: true, target: "es2023" },
    worker: { format: "es" },
    preview: { host: "127.0.0.1", port: PORT, headers: ISOLATED },
  };
  await build(config);
  await preview(config);
  return `http://127.0.0.1:${PORT}/`;
}

function line(name: string, all: readonly (Measured | null)[]): string {
  const whole = all.filter((shown) => shown !== null);
  if (whole.length < all.length) return `| ${name} | > ${PATIENCE_MS / 1000} s | | | | | | | | | |`;
  const middle = (pick: (shown: Measured) => number) => {
    const sorted = whole.map(pick).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const ms = (pick: (shown: Measured) => number) => `${Math.round(middle(pick)).toLocaleString("en")} ms`;
  const megabytes = (pick: (shown: Measured) => number | null) =>
    `${(middle((shown) => pick(shown) ?? Number.NaN) / 2 ** 20).toFixed(1)} MiB`;
  const nodes = Math.round(middle((shown) => shown.nodes)).toLocaleString("en");
  const diff = whole.some((shown) => shown.diff !== null) ? ms((s) => s.diff ?? 0) : "";
  return `| ${name} | ${ms((s) => s.firstPaint)} | ${diff} | ${ms((s) => s.workToPaint)} | ${ms((s) => s.allToPaint)} | ${ms((s) => s.end)} | ${ms((s) => s.workToScroll)} | ${ms((s) => s.longestFrame)} | ${megabytes((s) => s.memory?.all ?? null)} | ${megabytes((s) => s.memory?.workers ?? null)} | ${nodes} |`;
}
