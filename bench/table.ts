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

/** The first comparison of a process that has just started: code is read and patterns are compiled for the first time. */
export function firstCalls(results: readonly Result[]): string {
  const lines = results.flatMap(({ tool, measurement, case: { set, label } }) =>
    tool === "claimdiff" && measurement.kind === "measured"
      ? [[`${set}: ${label}`, inWords(measurement.first), inWords(measurement.median)]]
      : [],
  );
  return `\n### Claimdiff, first call of a process and later ones\n\n${markdown([["", "first", "later"], ...lines])}\n`;
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
