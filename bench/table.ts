import { type Case, SETS, type SetName } from "./cases.ts";
import type { Measurement } from "./measure.ts";
import { TOOLS, type ToolName } from "./tools.ts";

export interface Result {
  readonly case: Case;
  readonly tool: ToolName;
  readonly limited: boolean;
  readonly measurement: Measurement;
}

/** A Markdown table of a set: Claimdiff's time, and every other tool's time as a multiple of it. */
export function table(set: SetName, limited: boolean, results: readonly Result[]): string {
  const own = results.filter((r) => r.case.set === set && (r.limited === limited || r.tool === "claimdiff"));
  const tools = [...new Set(own.map(({ tool }) => tool))];
  const cases = [...new Set(own.map((r) => r.case))];
  const find = (each: Case, tool: ToolName) =>
    own.find((r) => r.case === each && r.tool === tool)?.measurement;
  const head = [
    "",
    ...tools.map(
      (tool) => TOOLS[tool].name + (limited && tool !== "claimdiff" ? `; ${TOOLS[tool].limits}` : ""),
    ),
  ];
  const lines = cases.map((each) => {
    const base = find(each, "claimdiff");
    return [
      each.label,
      ...tools.map((tool) => cell(find(each, tool), tool === "claimdiff" ? undefined : base)),
    ];
  });
  return `\n### ${set}: ${SETS[set]}, ${limited ? "usual limits" : "no limits"}\n\n${markdown([head, ...lines])}`;
}

/**
 * The first comparison of a process that has just started, when code is read and patterns are compiled for the first time,
 * and the most memory the process held up to its end; a Node process that does nothing holds about 45 MiB.
 */
export function firstCalls(results: readonly Result[]): string {
  const find = (each: Case, tool: ToolName) =>
    results.find((r) => r.case === each && r.tool === tool && !r.limited)?.measurement;
  const cases = [...new Set(results.filter(({ tool }) => tool === "claimdiff").map((r) => r.case))];
  const lines = cases.map((each) => {
    const [own, other] = [find(each, "claimdiff"), find(each, "diff")];
    return [`${each.set}: ${each.label}`, ...firstCall(own), cell(own, undefined), ...firstCall(other)];
  });
  const { claimdiff, diff } = TOOLS;
  const head = [
    "",
    `${claimdiff.name}, first call`,
    "memory",
    "later calls",
    `${diff.name}, first call`,
    "memory",
  ];
  return `\n### First call of a process, and its peak memory\n\n${markdown([head, ...lines])}\n`;
}

function firstCall(measurement: Measurement | undefined): [time: string, memory: string] {
  if (measurement?.kind !== "measured") return [cell(measurement, undefined), ""];
  return [inWords(measurement.first), `${Math.round(measurement.peakMiB).toLocaleString("en")} MiB`];
}

/** Milliseconds to three digits. */
function inWords(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toPrecision(3)} s` : `${Number(ms.toPrecision(3))} ms`;
}

function cell(measurement: Measurement | undefined, base: Measurement | undefined): string {
  if (!measurement) return "";
  switch (measurement.kind) {
    case "measured": {
      const { median, answer } = measurement;
      const ratio = base?.kind === "measured" ? ` (${times(median / base.median)})` : "";
      return `${inWords(median)}${ratio}${answer === "whole" ? "" : ` ${answer}`}`;
    }
    case "killed":
      return `> ${measurement.afterMs / 1000} s`;
    case "crashed":
      return /heap|memory/iu.test(measurement.message) ? "out of memory" : "crashed";
  }
}

function times(ratio: number): string {
  return `${ratio >= 100 ? Math.round(ratio).toLocaleString("en") : Number(ratio.toPrecision(2))} ×`;
}

function markdown([head = [], ...lines]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map((_, i) => (i === 0 ? "---" : "--:"))), ...lines.map(row)].join("\n");
}
