import { expect, it } from "vitest";
import { inlineLines } from "./inlineLines.ts";
import { rowsOf } from "./makeRows.ts";
import { type Told, tell } from "./testing/tell.ts";

function lines(told: Told, lead: "left" | "right"): string {
  const { left, right, comparison } = tell([told, { both: "It rained." }]);
  const [row] = rowsOf(comparison, { left: left.text, right: right.text }).rows;
  if (row?.kind !== "heading" && row?.kind !== "furniture") throw new Error("The first row is no line.");
  return inlineLines(row, lead)
    .map(({ side, runs }) => `${side}: ${runs.map((run) => run.text).join("")}`)
    .join("; ");
}

it.each<[string, Told, "left" | "right", string]>([
  [
    "what both have once",
    { kind: "byline", left: "By Ada Lund", right: "By Ada Lund" },
    "right",
    "right: By Ada Lund",
  ],
  [
    "the leading text's first",
    { kind: "byline", left: "By Ada Lund", right: "By Jo Marr" },
    "right",
    "right: By Jo Marr; left: By Ada Lund",
  ],
  ["what one alone has", { kind: "byline", left: "By Ada Lund" }, "right", "left: By Ada Lund"],
  [
    "both headlines",
    { kind: "heading", both: "[-Rain-]{+Storm+} at last" },
    "left",
    "left: Rain at last; right: Storm at last",
  ],
])("tells %s", (_, told, lead, expected) => expect(lines(told, lead)).toBe(expected));
