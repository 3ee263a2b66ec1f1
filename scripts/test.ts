/**
 * Everything that must hold, in one command: format, lint, types, unused code, unit tests, build, browser tests.
 *
 * All steps run even where an early one fails, so that one run shows all there is to mend. The last line counts the unit
 * and browser tests; a failed step that holds no tests counts as one failure.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowser } from "./findBrowser.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly run: () => Count;
}

const REPORTS = ".cache/reports";
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const steps: readonly Step[] = [
  { name: "format and lint", run: () => check("biome", "ci", "--error-on-warnings") },
  { name: "lint with types", run: () => check("oxlint", "--type-aware", "--deny-warnings") },
  { name: "types of the engine", run: () => check("tsc", "-p", "tsconfig.engine.json") },
  { name: "types of the page", run: () => check("tsc", "-p", "tsconfig.app.json") },
  { name: "types of tests, scripts and command line", run: () => check("tsc", "-p", "tsconfig.node.json") },
  { name: "unused code", run: () => check("knip") },
  { name: "unit tests", run: unitTests },
  { name: "build", run: () => check("npm", "run", "--silent", "build") },
  { name: "browser tests", run: browserTests },
];

let passed = 0;
let failed = 0;
const broken: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const count = attempt(step);
  passed += count.passed;
  failed += count.failed;
  if (count.failed > 0) broken.push(step.name);
}
console.log(broken.length > 0 ? `\nFailed: ${broken.join(", ")}.` : "\nAll steps passed.");
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function attempt(step: Step): Count {
  try {
    return step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** A step without tests of its own: nothing to count where it passes. */
function check(command: string, ...words: string[]): Count {
  return { passed: 0, failed: run(command, words) ? 0 : 1 };
}

function unitTests(): Count {
  const file = `${REPORTS}/unit.json`;
  const ok = run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
  const report = JSON.parse(readFileSync(file, "utf8")) as { numPassedTests: number; numFailedTests: number };
  return counted({ passed: report.numPassedTests, failed: report.numFailedTests }, ok);
}

function browserTests(): Count {
  const file = `${REPORTS}/browser.json`;
  const env = { CHROMIUM: findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const ok = run("playwright", ["test", "--reporter=list,json"], env);
  const { stats } = JSON.parse(readFileSync(file, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return counted({ passed: stats.expected + stats.flaky, failed: stats.unexpected }, ok);
}

/** A runner that fails without a failed test (a file that does not load, no test at all) is a failure all the same. */
function counted(count: Count, ok: boolean): Count {
  const silent = count.failed === 0 && (!ok || count.passed === 0);
  return silent ? { ...count, failed: 1 } : count;
}

function run(command: string, words: readonly string[], env: Record<string, string> = {}): boolean {
  const npm = command === "npm";
  const { status } = spawnSync(npm ? "npm" : "npx", npm ? words : ["--no-install", command, ...words], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  return status === 0;
}
