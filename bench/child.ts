/**
 * One tool on one case in a process of its own: `node child.js '{"tool":"diff","limited":false,"caseId":"a/en/1024",…}'`.
 * Tells the parent when the first call begins, since that is what may never end.
 */
import { existsSync, readFileSync } from "node:fs";
import { CASES } from "./cases.ts";
import type { Job, Report } from "./measure.ts";
import { TOOLS, type Tool } from "./tools.ts";

/** Calls after the first: enough for a median; a short call is given time for the compiler to warm up. */
const MOST_CALLS = 40;
/** Budgets that a first call may take before it is the only one. */
const LONG_FIRST = 5;

const { tool, limited, caseId, budgetMs } = JSON.parse(process.argv[2]!) as Job;
const { run }: Tool = TOOLS[tool];
const { make, language } = CASES.find(({ id }) => id === caseId)!;

const first = timed(1);
tell({
  kind: "first",
  ms: first.ms,
  answer: first.answer,
  peakMiB: peakKiB() / 1024,
});
const times: number[] = [];
// A long first call is measure enough; a short one was mostly the compiler's.
const room = first.ms > budgetMs * LONG_FIRST ? 0 : budgetMs;
for (let spent = 0; spent < room && times.length < MOST_CALLS; ) {
  const { ms } = timed(times.length + 2);
  times.push(ms);
  spent += ms;
}
// The first half warms the compiler up.
const settled = times.slice(Math.floor(times.length / 2)).sort((a, b) => a - b);
tell({ kind: "done", median: settled[Math.floor(settled.length / 2)] ?? first.ms });

/** A new text for each call, so that nothing kept from the last call helps. */
function timed(seed: number) {
  const texts = make(seed);
  globalThis.gc?.();
  if (seed === 1) tell({ kind: "begins" });
  const start = performance.now();
  const answer = run(texts, { limited, language });
  return { ms: performance.now() - start, answer };
}

/** As Linux counts it for this program alone: what Node says there is at least what the parent held. */
function peakKiB(): number {
  const status = "/proc/self/status";
  const peak = existsSync(status) && /VmHWM:\s*(\d+)/u.exec(readFileSync(status, "utf8"))?.[1];
  return peak ? Number(peak) : process.resourceUsage().maxRSS;
}

function tell(report: Report): void {
  process.send?.(report);
}
