import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** Where installers put a browser without adding it to the path. */
const WELL_KNOWN = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** A host that has not answered by then is out of reach; Playwright asks five times. */
const CONNECTION_MS = 5_000;

/** A download that has not come by then will not come. */
const DOWNLOAD_MS = 180_000;

/**
 * The path of a browser that starts: the one named in `CHROMIUM`, one that is installed, on Debian as root the `chromium`
 * package, which brings the libraries it needs, elsewhere Playwright's own. Throws with what to do where there is none.
 */
export function findBrowser(): string {
  const named = process.env.CHROMIUM;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which does not start. Name a Chromium or Chrome, or unset it.`);
  }
  for (const find of [installed, fromDebian, downloaded]) {
    const path = find();
    if (path) return path;
  }
  throw new Error(
    "No browser for the tests. Install Chromium or Chrome, or set CHROMIUM to the path of one, and try again.",
  );
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...WELL_KNOWN,
    chromium.executablePath(),
  ];
  return candidates.find((path) => existsSync(path) && starts(path));
}

function fromDebian(): string | undefined {
  if (!isDebianRoot()) return undefined;
  console.log("No browser is installed; installing Debian's chromium.");
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"]);
  return installed();
}

function downloaded(): string | undefined {
  console.log("No browser is installed; asking Playwright for its own.");
  run("npx", ["--no-install", "playwright", "install", "chromium"], {
    timeout: DOWNLOAD_MS,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_MS) },
  });
  return installed();
}

function isDebianRoot(): boolean {
  const release = "/etc/os-release";
  return process.getuid?.() === 0 && existsSync(release) && /debian/i.test(readFileSync(release, "utf8"));
}

function starts(path: string): boolean {
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function run(
  command: string,
  words: readonly string[],
  { timeout, env = {} }: { readonly timeout?: number; readonly env?: Readonly<Record<string, string>> } = {},
): void {
  spawnSync(command, words, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", ...env },
    ...(timeout === undefined ? {} : { timeout }),
  });
}
