import { type ClaimGroup, groupAt, type Row, type Rows } from "./rows.ts";

/** From where a step goes: the current claim, the row that was pressed of its two, or the first row in sight. A key is one of the rows'. */
export type StepFrom =
  | { readonly kind: "claim"; readonly group: ClaimGroup | undefined }
  | { readonly kind: "row"; readonly key: string }
  | { readonly kind: "sight"; readonly key: string };

interface StepOptions {
  readonly rows: Rows;
  /** The ledger's order, where that is what is read. */
  readonly listed: readonly ClaimGroup[] | null;
  readonly stops: readonly ClaimGroup[];
  readonly direction: 1 | -1;
}

/**
 * Groups are numbered in reading order, so the number says what comes next; a moved claim counts at its earlier place. From a
 * row the order of the rows says it, and in the ledger its own. What is in sight is itself next, and what is before it previous.
 */
export function nextStop(from: StepFrom, options: StepOptions): ClaimGroup | undefined {
  const { rows, listed, stops, direction } = options;
  if (listed !== null) {
    const here = from.kind === "claim" ? from.group : groupAt(rows, from.key);
    // From a claim that is not in the list, the first of it is next.
    const at = here === undefined ? -1 : listed.indexOf(here);
    return nextIn(listed, startOf(from, at, direction), options, (group) => group);
  }
  if (from.kind !== "claim") {
    const at = rows.rows.findIndex((row) => row.key === from.key);
    return nextIn(rows.rows, startOf(from, at, direction), options, stopAt);
  }
  const number = from.group?.number ?? 0;
  return direction === 1
    ? stops.find((group) => group.number > number)
    : stops.findLast((group) => group.number < number);
}

function startOf({ kind }: StepFrom, at: number, direction: 1 | -1): number {
  return kind === "sight" && direction === 1 ? Math.max(0, at) : at + direction;
}

function nextIn<T>(
  items: readonly T[],
  start: number,
  { stops, direction }: StepOptions,
  stopOf: (item: T) => ClaimGroup | null,
): ClaimGroup | undefined {
  const isStop = new Set(stops);
  for (let i = start; i >= 0; i += direction) {
    const item = items[i];
    if (item === undefined) return undefined;
    const stop = stopOf(item);
    if (stop !== null && isStop.has(stop)) return stop;
  }
  return undefined;
}

/** The claim that is a stop at this row: a moved one only is at its earlier place. */
function stopAt(row: Row): ClaimGroup | null {
  return row.kind === "claim" && row.group.keys[0] === row.key ? row.group : null;
}
