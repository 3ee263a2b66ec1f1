import type { ClaimGroup, Row, RowState } from "./rows.ts";

/** What the reader asked to see; the rest is folded, never taken away. */
export type Filter =
  | { readonly kind: "none" }
  | { readonly kind: "states"; readonly states: ReadonlySet<RowState> }
  | { readonly kind: "facts" }
  | { readonly kind: "uncertain" };

export const NO_FILTER: Filter = { kind: "none" };

/** Filtered-out rows between two that are shown. */
export interface FoldRow {
  readonly kind: "fold";
  readonly key: string;
  /** Claims in it; a moved one is counted at each of its places. */
  readonly claims: number;
}

export function changesFact(group: ClaimGroup): boolean {
  return group.state !== "same" && group.cues.some((cue) => cue.kind !== "variant");
}

export function isShown(group: ClaimGroup, filter: Filter): boolean {
  switch (filter.kind) {
    case "none":
      return true;
    case "states":
      return filter.states.has(group.state);
    case "facts":
      return changesFact(group);
    case "uncertain":
      return !group.certain;
  }
}

/** A press on a part of the bar: that part alone, or with Shift that part as well; pressed again, it is let go. */
export function pressState(filter: Filter, state: RowState, add: boolean): Filter {
  const pressed = filter.kind === "states" ? filter.states : new Set<RowState>();
  const others = [...pressed].filter((one) => one !== state);
  if (pressed.has(state))
    return add && others.length > 0 ? { kind: "states", states: new Set(others) } : NO_FILTER;
  return { kind: "states", states: new Set(add ? [...others, state] : [state]) };
}

export function pressFacts(filter: Filter): Filter {
  return filter.kind === "facts" ? NO_FILTER : { kind: "facts" };
}

/** The rows under a filter: those it shows, and folds for the others. Headings stay, so that the articles keep their names. */
export function foldRows(
  rows: readonly Row[],
  filter: Filter,
  opened: ReadonlySet<string>,
): (Row | FoldRow)[] {
  if (filter.kind === "none") return [...rows];
  const folded: (Row | FoldRow)[] = [];
  let hidden: Row[] = [];
  for (const row of rows) {
    if (row.kind === "heading" && row.top) folded.push(row);
    else if (row.kind === "claim" && isShown(row.group, filter)) {
      close();
      folded.push(row);
    } else hidden.push(row);
  }
  close();
  return folded;

  function close(): void {
    const claims = hidden.filter((row) => row.kind === "claim");
    const [first] = claims;
    if (hidden.some((row) => opened.has(row.key))) folded.push(...hidden);
    else if (first) folded.push({ kind: "fold", key: first.key, claims: claims.length });
    hidden = [];
  }
}
