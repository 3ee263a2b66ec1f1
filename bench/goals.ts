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

/**
 * What was promised and what was measured, a line each. A run of ours that was killed or has crashed measures nothing, and is
 * said so. Another tool that was killed counts with the time it was given, of which it would have needed more.
 */
export function goals(results: readonly Result[]): string[] {
  const own = results.filter((r) => r.tool === "claimdiff");
  const lines: string[] = [];
  for (const r of own.filter((r) => r.case.set === "a" && r.case.size >= FROM_CHARACTERS)) {
    const other = timeOfOther(results, r.case.id, "diff");
    if (other)
      judge(
        `a ${r.case.label}: of the time of diffWords`,
        ratio(timeOf(r), other),
        MOST_OF_DIFF_WORDS,
        "most",
      );
  }
  for (const r of own.filter((r) => r.case.set === "b" && r.case.size >= FROM_WORDS)) {
    const others = (["diff", "diffMatchPatch", "codeMirror", "vsCode"] as const).flatMap(
      (tool) => timeOfOther(results, r.case.id, tool) ?? [],
    );
    if (others.length > 0) {
      const lead = ratio(Math.min(...others), timeOf(r));
      judge(`b ${r.case.label}: lead over the fastest other`, lead, LEAST_LEAD, "least");
    }
  }
  for (const set of ["a", "b", "c", "e"] as const satisfies readonly SetName[]) {
    const sorted = own.filter((r) => r.case.set === set && (set === "e" || r.case.size >= 1000));
    sorted.forEach((r, at) => {
      const before = sorted[at - 1];
      if (!before || before.case.series !== r.case.series) return;
      const growth = ratio(timeOf(r), timeOf(before));
      const perTenfold = growth && growth ** (1 / Math.log10(r.case.size / before.case.size));
      const what = `${set} ${before.case.label} to ${r.case.label}: growth per tenfold text`;
      judge(what, perTenfold, MOST_GROWTH, "most");
    });
  }
  for (const { case: each, measurement } of own.filter((r) => r.case.set === "e")) {
    const peakMiB = measurement.kind === "measured" ? measurement.peakMiB : null;
    judge(`e ${each.label}: MiB at most held`, peakMiB, MOST_MIB, "most");
  }
  for (const r of own) {
    const normal = own.find(({ case: each }) => each.id === r.case.normal);
    if (normal)
      judge(
        `d ${r.case.label}: of an ordinary text`,
        ratio(timeOf(r), timeOf(normal)),
        MOST_OF_NORMAL,
        "most",
      );
  }
  return lines;

  function judge(what: string, value: number | null, goal: number, bound: "most" | "least"): void {
    const promised = `(goal: at ${bound} ${goal})`;
    if (value === null) {
      lines.push(`NOT MEASURED ${what} ${promised}`);
      return;
    }
    const met = bound === "most" ? value <= goal : value >= goal;
    lines.push(`${met ? "met   " : "MISSED"} ${what}: ${value.toFixed(2)} ${promised}`);
  }
}

function ratio(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one / other;
}

function timeOf({ measurement }: Result): number | null {
  return measurement.kind === "measured" ? measurement.median : null;
}

/** What another tool needed at the least; nothing where it did not run, or has crashed. */
function timeOfOther(
  results: readonly Result[],
  caseId: string,
  tool: Exclude<ToolName, "claimdiff">,
): number | undefined {
  const measurement = results.find((r) => r.case.id === caseId && r.tool === tool && !r.limited)?.measurement;
  switch (measurement?.kind) {
    case "measured":
      return measurement.median;
    case "killed":
      return measurement.afterMs;
    case "crashed":
    case undefined:
      return undefined;
  }
}
