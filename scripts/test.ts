/**
 * Everything that must hold, in one command: format, lint, types, unused code, unit tests, build, browser tests.
 *
 * All steps run even where an early one fails, so that one run shows all there is to mend. The end names what failed, since
 * of a long log often only the end is at hand; its last line counts the unit and browser tests. A failed step that holds no
 * tests counts as one failure, and so does a test that is skipped: what is not run holds nothing.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { findBrowser } from "./findBrowser.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Tally extends Count {
  /** A line for each failed test: where it stands, its name, and what it said first. */
  readonly failures: readonly string[];
}

interface UnitReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      /** "passed", "failed", or one of several words for a test that was not run. */
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface BrowserSuite {
  readonly suites?: readonly BrowserSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly status: "expected" | "unexpected" | "flaky" | "skipped";
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

interface BrowserReport {
  readonly stats: Readonly<Record<"expected" | "unexpected" | "flaky" | "skipped", number>>;
  readonly suites: readonly BrowserSuite[];
}

interface Step {
  readonly name: string;
  readonly run: () => Tally;
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
const failures: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const count = attempt(step);
  passed += count.passed;
  failed += count.failed;
  failures.push(...count.failures);
  if (count.failed > 0) broken.push(step.name);
}
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(broken.length > 0 ? `\nFailed: ${broken.join(", ")}.` : "\nAll steps passed.");
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function attempt(step: Step): Tally {
  try {
    return step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, failures: [] };
  }
}

/** A step without tests of its own: nothing to count where it passes. */
function check(command: string, ...words: string[]): Tally {
  return { passed: 0, failed: run(command, words) ? 0 : 1, failures: [] };
}

function unitTests(): Tally {
  const file = `${REPORTS}/unit.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const ok = run("vitest", ["run", "--allowOnly=false", ...reporters]);
  const { testResults } = JSON.parse(readFileSync(file, "utf8")) as UnitReport;
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((result) => ({ ...result, file: name })),
  );
  const failures = tests
    .filter(({ status }) => status !== "passed")
    .map((test) => failureLine(test.file, test.fullName, test.failureMessages[0] ?? test.status));
  return { ...counted({ passed: tests.length - failures.length, failed: failures.length }, ok), failures };
}

function browserTests(): Tally {
  const file = `${REPORTS}/browser.json`;
  const env = { CHROMIUM: findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const ok = run("playwright", ["test", "--forbid-only", "--reporter=list,json"], env);
  const { stats, suites } = JSON.parse(readFileSync(file, "utf8")) as BrowserReport;
  const { expected, flaky, unexpected, skipped } = stats;
  const count = counted({ passed: expected + flaky, failed: unexpected + skipped }, ok);
  return { ...count, failures: suites.flatMap(browserFailures) };
}

function browserFailures({ specs, suites = [] }: BrowserSuite): string[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "skipped")
      .map(({ status, results }) =>
        failureLine(`e2e/${file}`, title, results.at(-1)?.errors[0]?.message ?? status),
      ),
  );
  return [...own, ...suites.flatMap(browserFailures)];
}

/** Colours of a terminal have no place in a line that may be read elsewhere. */
function failureLine(file: string, name: string, message: string): string {
  const [said] = stripVTControlCharacters(message).split("\n");
  return `${relative(process.cwd(), resolve(file))} › ${name}: ${said}`;
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
