/**
 * `npm run bench`: the time of Claimdiff's whole pipeline against the diffs others use, as ratios within one run.
 *
 *     npm run bench -- --only a,b     some sets (a revisions, b retellings, c scripts, d texts made to hurt, e different texts)
 *     npm run bench -- --quick        one round, small sizes, 5 s patience
 *     npm run bench -- --rounds 5     processes for each figure of a and b, 3 by default; the middle one counts
 *     npm run bench -- --tools claimdiff,diff
 *     npm run bench -- --json         every figure, for scripts
 */
import { parseArgs } from "node:util";
import { build } from "vite";
import { namesAskedFor, numberAskedFor } from "../scripts/askedFor.ts";
import { CASES, type Case, SETS, type SetName } from "./cases.ts";
import { goals } from "./goals.ts";
import { type Measurement, measure } from "./measure.ts";
import { firstCalls, type Result, table } from "./table.ts";
import { TOOLS, type ToolName } from "./tools.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    tools: { type: "string" },
    quick: { type: "boolean", default: false },
    rounds: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

/** A page that has not answered by then has lost its reader. */
const PATIENCE_MS = values.quick ? 5_000 : 60_000;
const ROUNDS = numberAskedFor("rounds", values.rounds ?? (values.quick ? "1" : "3"), 1);
const BUDGET_MS = values.quick ? 300 : 2_000;
/** So long a call is the same in every process to a few per cent: one is enough. */
const LONG_MS = 8_000;
/** All tables are to be done in 25 minutes: past these, each figure is of one process. */
const FURTHER_ROUNDS_MS = 12 * 60_000;
const QUICK_SIZE = 110_000;
/** Where not all are measured. */
const TOOLS_OF: Partial<Record<SetName, readonly ToolName[]>> = {
  d: ["claimdiff"],
  e: ["claimdiff", "diff"],
};

const allSets = Object.keys(SETS) as SetName[];
const sets = values.only === undefined ? allSets : namesAskedFor("only", values.only, allSets);
const allTools = Object.keys(TOOLS) as ToolName[];
const tools = values.tools === undefined ? allTools : namesAskedFor("tools", values.tools, allTools);
const cases = CASES.filter(({ set, size }) => sets.includes(set) && (!values.quick || size <= QUICK_SIZE));

const script = await bundle();
const begun = performance.now();
const results: Result[] = [];
for (const each of cases) {
  for (const limited of [false, true]) results.push(...(await measureCase(each, limited)));
  for (const { measurement, tool } of results.filter((r) => r.case === each)) {
    if (measurement.kind === "crashed") process.stderr.write(`${TOOLS[tool].name}: ${measurement.message}\n`);
  }
  if (!values.json) process.stderr.write(`measured ${each.set} ${each.label}\n`);
}
if (values.json) console.log(JSON.stringify(results, null, 1));
else {
  for (const set of sets) {
    for (const limited of [false, true]) {
      if (results.some((r) => r.case.set === set && r.limited === limited))
        console.log(table(set, limited, results));
    }
  }
  console.log(firstCalls(results));
  console.log(goals(results).join("\n"));
}

/** Tools take turns in each round, so that a busy minute of the machine hits all of them. */
async function measureCase(each: Case, limited: boolean): Promise<Result[]> {
  const rounds = new Map<ToolName, Measurement[]>(toolsFor(each, limited).map((tool) => [tool, []]));
  for (let round = 0; round < roundsOf(each); round++) {
    for (const [tool, measured] of rounds) {
      if (measured.some(isFinal)) continue;
      const earlier = round === 0 ? failedSmaller(tool, limited, each) : undefined;
      measured.push(
        earlier ??
          (await measure(script, { tool, limited, caseId: each.id, budgetMs: BUDGET_MS }, PATIENCE_MS)),
      );
    }
  }
  return [...rounds].map(([tool, measured]) => ({
    case: each,
    tool,
    limited,
    measurement: middle(measured),
  }));
}

/** The goals of a and b are ratios of two tools; c shows the way, and in d and e Claimdiff is held against itself. */
function roundsOf({ set }: Case): number {
  return set === "c" || set === "e" || performance.now() - begun > FURTHER_ROUNDS_MS ? 1 : ROUNDS;
}

function isFinal(measurement: Measurement): boolean {
  return measurement.kind !== "measured" || measurement.median > LONG_MS;
}

/**
 * Claimdiff has one limit, in steps, and it is never lifted: measured once, shown in both tables. On texts made to hurt, and on
 * different ones, the others are measured only where they are asked for by name: most would have to be waited for and killed.
 */
function toolsFor({ set }: Case, limited: boolean): ToolName[] {
  const asked = values.tools === undefined ? (TOOLS_OF[set] ?? tools) : tools;
  return limited ? asked.filter((tool) => tool !== "claimdiff") : [...asked];
}

/** Who gave up on a smaller text of the series need not be waited for again. */
function failedSmaller(
  tool: ToolName,
  limited: boolean,
  { series, set, size }: Case,
): Measurement | undefined {
  return results.find(
    (r) =>
      r.tool === tool &&
      r.limited === limited &&
      r.case.set === set &&
      r.case.series === series &&
      r.case.size < size &&
      r.measurement.kind !== "measured",
  )?.measurement;
}

function middle(measured: readonly Measurement[]): Measurement {
  const failed = measured.find(({ kind }) => kind !== "measured");
  if (failed) return failed;
  const whole = measured.filter((m) => m.kind === "measured").sort((a, b) => a.median - b.median);
  return whole[Math.floor(whole.length / 2)]!;
}

/** As the command line is built: one file, packages outside. */
async function bundle(): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    build: { ssr: "bench/child.ts", outDir: ".cache/bench", target: "node20", emptyOutDir: true },
  });
  return ".cache/bench/child.js";
}
