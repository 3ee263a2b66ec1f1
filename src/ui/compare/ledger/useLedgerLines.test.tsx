import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { rowsOf } from "../../../workspace/makeRows.ts";
import { createReading } from "../../../workspace/reading.ts";
import { STORM } from "../../../workspace/testing/storm.ts";
import { tell } from "../../../workspace/testing/tell.ts";
import { ReadingContext } from "../../reading/ReadingContext.ts";
import { useLedgerLines } from "./useLedgerLines.ts";

/** The claims of the storm after 9,000 others, and 1,000 more after them. */
function linesOfLongLedger() {
  const { comparison, left, right } = tell(STORM);
  const told = rowsOf(comparison, { left: left.text, right: right.text });
  const others = (n: number, name: string) => Array.from({ length: n }, (_, i) => ({ key: `${name}${i}` }));
  const own = told.groups.map(({ keys: [key = ""] }) => ({ key }));
  const rows = [...others(9000, "before"), ...own, ...others(1000, "after")];
  const reading = createReading(told);
  const { result } = renderHook(() => useLedgerLines(rows), {
    wrapper: ({ children }) => <ReadingContext value={reading}>{children}</ReadingContext>,
  });
  return { lines: result, reading, placeOf: (key: string) => rows.findIndex((row) => row.key === key) };
}

it("begins with what stands first, wherever the reader is", () => {
  const { lines } = linesOfLongLedger();
  expect(lines.current).toMatchObject({ from: 0, to: 80, next: 2500 });
});

it("shows the claim of a step beyond the lines that come unasked, and leads back to the first", () => {
  const { lines, reading, placeOf } = linesOfLongLedger();
  act(() => reading.getState().step(1));
  const place = placeOf(reading.getState().visit?.key ?? "");
  expect(lines.current.from).toBeLessThan(place);
  expect(lines.current.to).toBeGreaterThan(place);
  act(() => lines.current.showFirst());
  expect(lines.current).toMatchObject({ from: 0, to: 80 });
});

it("stays where it is at a step among the lines that are there", () => {
  const { lines, reading } = linesOfLongLedger();
  act(() => reading.getState().step(1));
  const { from } = lines.current;
  act(() => reading.getState().step(1));
  expect(lines.current.from).toBe(from);
});
