import type { CueKind } from "../engine/model.ts";
import type { RowState } from "../report/rowState.ts";
import type { ClaimGroup, Row } from "./rows.ts";

/** What the reader asked to see; the rest is folded, never taken away. */
export type Filter =
  | { readonly kind: "none" }
  | { readonly kind: "states"; readonly states: ReadonlySet<RowState> }
  | { readonly kind: "facts" }
  | { readonly kind: "cue"; readonly cue: CueKind }
  | { readonly kind: "uncertain" };

export const NO_FILTER: Filter = { kind: "none" };

/** Filtered-out rows between two that are shown. */
export interface FoldRow {
  readonly kind: "fold";
  readonly key: string;
  /** Of the rows in it. */
  readonly keys: readonly string[];
  /** Claims in it; a moved one counts at its earlier place, so that all folds together hold what is not shown. */
  readonly claims: number;
  readonly isOpen: boolean;
}

const EXCHANGED: Readonly<Partial<Record<RowState, RowState>>> = { dropped: "added", added: "dropped" };

/** What shows the same claims where the two texts are exchanged. */
export function exchangedFilter(filter: Filter): Filter {
  if (filter.kind !== "states") return filter;
  return { ...filter, states: new Set([...filter.states].map((state) => EXCHANGED[state] ?? state)) };
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
    case "cue":
      return hasCue(group, filter.cue);
    case "uncertain":
      return !group.certain;
  }
}

/** What was said and stands in one text only is no fact that differs, yet who looks for quotations looks for it too. */
function hasCue({ cues, quoted }: ClaimGroup, wanted: CueKind): boolean {
  return cues.some(({ kind }) => kind === wanted) || (wanted === "quote" && quoted);
}

/** Which groups a view shows: "Changes" leaves out what is the same, unless the reader filtered. Null: all. */
export function shownBy(filter: Filter, changesOnly: boolean): ((group: ClaimGroup) => boolean) | null {
  if (filter.kind !== "none") return (group) => isShown(group, filter);
  return changesOnly ? (group) => group.state !== "same" : null;
}

/** A press on a part of the bar: that part alone, or with Shift that part as well; pressed again, it is let go. */
export function pressState(filter: Filter, state: RowState, add: boolean): Filter {
  const pressed = filter.kind === "states" ? filter.states : new Set<RowState>();
  const others = [...pressed].filter((one) => one !== state);
  if (pressed.has(state))
    return add && others.length > 0 ? { kind: "states", states: new Set(others) } : NO_FILTER;
  return { kind: "states", states: new Set(add ? [...others, state] : [state]) };
}

/** A filter that is pressed again is let go. */
export function pressFilter(filter: Filter, pressed: Filter): Filter {
  return isSameFilter(filter, pressed) ? NO_FILTER : pressed;
}

export function isSameFilter(a: Filter, b: Filter): boolean {
  if (a.kind === "cue" && b.kind === "cue") return a.cue === b.cue;
  if (a.kind === "states" && b.kind === "states")
    return a.states.size === b.states.size && [...a.states].every((state) => b.states.has(state));
  return a.kind === b.kind;
}

/**
 * The rows that are shown, and folds for the others; an open fold is followed by what stands in it. The headline stays, so
 * that the articles keep their names; a line that is set aside alone between two shown rows is left out until it is sought.
 */
export function foldRows(
  rows: readonly Row[],
  shows: (group: ClaimGroup) => boolean,
  opened: ReadonlySet<string>,
): (Row | FoldRow)[] {
  const folded: (Row | FoldRow)[] = [];
  let hidden: Row[] = [];
  for (const row of rows) {
    if (row.kind === "heading" && row.top) folded.push(row);
    else if (row.kind === "claim" && shows(row.group)) {
      close();
      folded.push(row);
    } else hidden.push(row);
  }
  close();
  return folded;

  function close(): void {
    const claims = hidden.filter((row) => row.kind === "claim");
    const [first] = claims;
    if (first) {
      const keys = hidden.map((row) => row.key);
      const isOpen = keys.some((key) => opened.has(key));
      folded.push({
        kind: "fold",
        key: `fold-${first.key}`,
        keys,
        claims: claims.filter(({ key, group }) => key === group.keys[0]).length,
        isOpen,
      });
      if (isOpen) unfold();
    } else if (hidden.some((row) => opened.has(row.key))) unfold();
    hidden = [];
  }

  /** Row by row: what is hidden may be more than a call may have arguments. */
  function unfold(): void {
    for (const row of hidden) folded.push(row);
  }
}
