import type { SetName } from "./cases.ts";
import type { Result } from "./table.ts";
import type { ToolName } from "./tools.ts";

const FROM_CHARACTERS = 10_000;
const MOST_OF_DIFF_WORDS = 1;
const FROM_WORDS = 4_000;
const LEAST_LEAD = 50;
const MOST_GROWTH = 12;
const MOST_OF_NORMAL = 5;
const MOST_MIB = 1_024;

/** What was promised and what was measured, a line each. A killed tool counts with the time it was given. */
export function goals(results: readonly Result[]): string[] {
  const own = results.filter((r) => r.tool === "claimdiff");
  const lines: string[] = [];
  for (const r of own.filter((r) => r.case.set === "a" && r.case.size >= FROM_CHARACTERS)) {
    const other = timeOf(results, r.case.id, "diff");
    if (other)
      judge(`a ${r.case.label}: of the time of diffWords`, msOf(r) / other, MOST_OF_DIFF_WORDS, "most");
  }
  for (const r of own.filter((r) => r.case.set === "b" && r.case.size >= FROM_WORDS)) {
    const others = (["diff", "diffMatchPatch", "codeMirror", "vsCode"] as const).flatMap(
      (tool) => timeOf(results, r.case.id, tool) ?? [],
    );
    if (others.length > 0) {
      judge(
        `b ${r.case.label}: lead over the fastest other`,
        Math.min(...others) / msOf(r),
        LEAST_LEAD,
        "least",
      );
    }
  }
  for (const set of ["a", "b", "c", "e"] as const satisfies readonly SetName[]) {
    const sorted = own.filter((r) => r.case.set === set && (set === "e" || r.case.size >= 1000));
    sorted.forEach((r, at) => {
      const before = sorted[at - 1];
      if (!before || before.case.series !== r.case.series || before.measurement.kind !== "measured") return;
      const growth = (msOf(r) / msOf(before)) ** (1 / Math.log10(r.case.size / before.case.size));
      judge(
        `${set} ${before.case.label} to ${r.case.label}: growth per tenfold text`,
        growth,
        MOST_GROWTH,
        "most",
      );
    });
  }
  for (const { case: each, measurement } of own.filter((r) => r.case.set === "e")) {
    if (measurement.kind === "measured")
      judge(`e ${each.label}: MiB at most held`, measurement.peakMiB, MOST_MIB, "most");
  }
  for (const r of own) {
    const normal = r.case.normal && timeOf(results, r.case.normal, "claimdiff");
    if (normal) judge(`d ${r.case.label}: of an ordinary text`, msOf(r) / normal, MOST_OF_NORMAL, "most");
  }
  return lines;

  function judge(what: string, value: number, goal: number, bound: "most" | "least"): void {
    const met = bound === "most" ? value <= goal : value >= goal;
    lines.push(`${met ? "met   " : "MISSED"} ${what}: ${value.toFixed(2)} (goal: at ${bound} ${goal})`);
  }
}

function timeOf(results: readonly Result[], caseId: string, tool: ToolName): number | undefined {
  const found = results.find((r) => r.case.id === caseId && r.tool === tool && !r.limited);
  return found && msOf(found);
}

function msOf({ measurement }: Result): number {
  switch (measurement.kind) {
    case "measured":
      return measurement.median;
    case "killed":
      return measurement.afterMs;
    case "crashed":
      return Number.POSITIVE_INFINITY;
  }
}
