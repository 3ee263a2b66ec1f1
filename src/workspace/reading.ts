import { createStore, type StoreApi } from "zustand/vanilla";
import type { Side } from "../engine/model.ts";
import type { RowState } from "../report/rowState.ts";
import { exchangedClaim } from "./exchangedClaim.ts";
import { nextStop, type StepFrom } from "./nextStop.ts";
import {
  exchangedFilter,
  type Filter,
  type FoldRow,
  isShown,
  NO_FILTER,
  pressFilter,
  pressState,
} from "./rowFilter.ts";
import { type ClaimGroup, groupAt, type Rows } from "./rows.ts";

/** How the reader came to a claim: only a step or a jump scrolls and is read out, a press or a filter does neither. */
export type Arrival = "load" | "step" | "jump" | "press" | "filter";

export interface Visit {
  readonly key: string;
  readonly by: Arrival;
  /** Counts up, so that going to the same claim again is seen as a change. */
  readonly turn: number;
}

export interface ReadingState {
  readonly rows: Rows;
  /** The row that is current; null where nothing differs and nothing was pressed. */
  readonly visit: Visit | null;
  readonly filter: Filter;
  /** Rows that a fold must show: a fold with one of them is open. */
  readonly opened: ReadonlySet<string>;
  /** What the ledger lists, in its order, while it is what the reader reads; null where that is the texts. */
  readonly listed: readonly ClaimGroup[] | null;
  /** Whose order and paragraphs the two texts have where they are told as one. */
  readonly lead: Side;
  /** The first claim's row in sight, where the reader has scrolled away from the current claim: steps go on from there. */
  readonly sight: string | null;
  /** A row that must stand on the page though it is not current: find goes there. */
  readonly sought: string | null;
  /** Set by a key or a button that had nowhere to go, until the next one that has. */
  readonly deadEnd: DeadEnd | null;
}

/** Why the reader stays where they are. Of an `end`, what ends there: `none` is whatever the stepper stops at. */
export type DeadEnd =
  | { readonly kind: "end"; readonly end: "first" | "last"; readonly wanted: Filter }
  | { readonly kind: "one-place" }
  | { readonly kind: "told-once" };

export interface ReadingActions {
  /** To the next or previous of the groups that the filter shows, or of those that are asked for. Ends do not wrap. */
  readonly step: (direction: 1 | -1, wanted?: Filter) => void;
  readonly goTo: (key: string, by: "jump" | "press") => void;
  /** From one place of a moved claim to the other. */
  readonly goToOtherHalf: () => void;
  /** To the next of the claims that tell the same as the current one. */
  readonly goToEcho: () => void;
  readonly press: (state: RowState, add: boolean) => void;
  readonly pressFilter: (filter: Filter) => void;
  readonly clearFilter: () => void;
  readonly toggleFold: (fold: FoldRow) => void;
  readonly setLead: (lead: Side) => void;
  readonly list: (listed: readonly ClaimGroup[] | null) => void;
  /** Told of the first claim's row in sight where the current claim is out of it, of null where that is in sight. */
  readonly lookFrom: (sight: string | null) => void;
  /** Has a row drawn and unfolded, without going there. */
  readonly seek: (key: string) => void;
  /** Shows another comparison of the same place on the screen; of the two texts exchanged, the reader stays at the claim and keeps the filter. */
  readonly show: (rows: Rows) => void;
}

export type Reading = StoreApi<ReadingState & ReadingActions>;

/** Where the reader is in a comparison, what is filtered, and every way to move. */
export function createReading(rows: Rows, key: string | null = null): Reading {
  return createStore<ReadingState & ReadingActions>()((set, get) => {
    function visit(to: string, by: Arrival): void {
      const turn = (get().visit?.turn ?? 0) + 1;
      set({ visit: { key: to, by, turn }, sight: null, deadEnd: null });
    }

    /** A claim that the filter folds cannot be where the reader is: then that is the first that it shows. */
    function filterBy(filter: Filter): void {
      // Another filter leaves another list, which the ledger hands in once it is drawn; of the same one it has no news.
      const listed = filter === get().filter ? get().listed : null;
      set({ filter, listed, opened: new Set(), sight: null, deadEnd: null });
      const here = currentGroup(get());
      if (here !== undefined && isShown(here, filter)) return;
      const stops = stopsOf(get());
      // The bar stands over the whole text: what it shows is read from its beginning.
      const to = stops[0]?.keys[0];
      if (to !== undefined) visit(to, "filter");
    }

    return {
      ...startOf(rows, key),

      step(direction, wanted = NO_FILTER) {
        const stops = stopsOf(get()).filter((group) => isShown(group, wanted));
        const next = stepTo(get(), stops, direction);
        const to = next?.keys[0];
        if (to === undefined)
          set({ deadEnd: { kind: "end", end: direction === 1 ? "last" : "first", wanted } });
        else visit(to, "step");
      },
      goTo: visit,
      goToOtherHalf() {
        const other = currentGroup(get())?.keys.find((one) => one !== get().visit?.key);
        if (other === undefined) set({ deadEnd: { kind: "one-place" } });
        else visit(other, "jump");
      },
      goToEcho() {
        const { visit: from } = get();
        const keys = [...new Set(currentGroup(get())?.links.map((link) => link.key))];
        const to = keys[(keys.indexOf(from?.key ?? "") + 1) % keys.length];
        if (to === undefined) set({ deadEnd: { kind: "told-once" } });
        else visit(to, "jump");
      },
      press(state, add) {
        filterBy(pressState(get().filter, state, add));
      },
      pressFilter(filter) {
        filterBy(pressFilter(get().filter, filter));
      },
      clearFilter() {
        filterBy(NO_FILTER);
      },
      toggleFold({ keys, isOpen }) {
        const opened = new Set(get().opened);
        for (const key of keys) opened.delete(key);
        if (!isOpen && keys[0] !== undefined) opened.add(keys[0]);
        set({ opened });
      },
      setLead(lead) {
        set({ lead });
      },
      list(listed) {
        set({ listed, sight: null });
        // Who has gone nowhere yet is at the beginning of whatever is read.
        const to = get().visit?.by === "load" ? stopsOf(get())[0]?.keys[0] : undefined;
        if (to !== undefined && to !== get().visit?.key) visit(to, "load");
      },
      lookFrom(sight) {
        if (sight !== get().sight) set({ sight });
      },
      seek(key) {
        set({ sought: key, opened: new Set([...get().opened, key]) });
      },
      show(next) {
        const { visit: from, filter } = get();
        const here = currentGroup(get());
        const there = here && exchangedClaim(here, next);
        const isAtStart = from?.by === "load" && filter.kind === "none";
        set({
          ...startOf(next, isAtStart ? null : (there?.keys[0] ?? null)),
          ...(there && { filter: exchangedFilter(filter) }),
        });
      },
    };
  });
}

/** Where stepping stands: the place among the stops, null between them, and how many there are. */
export interface Position {
  readonly at: number | null;
  readonly of: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

export function positionOf(state: ReadingState): Position {
  const stops = stopsOf(state);
  const group = currentGroup(state);
  const index = group ? stops.indexOf(group) : -1;
  return {
    at: index < 0 ? null : index + 1,
    of: stops.length,
    hasPrevious: stepTo(state, stops, -1) !== undefined,
    hasNext: stepTo(state, stops, 1) !== undefined,
  };
}

export function currentGroup({ rows, visit }: ReadingState): ClaimGroup | undefined {
  return visit === null ? undefined : groupAt(rows, visit.key);
}

/** What the stepper stops at, in order: every difference, or under a filter every claim that it shows, the same ones too. */
function stopsOf({ rows, filter, listed }: ReadingState): readonly ClaimGroup[] {
  if (filter.kind !== "none") return (listed ?? rows.groups).filter((group) => isShown(group, filter));
  return listed === null ? rows.differences : listed.filter(({ state }) => state !== "same");
}

function startOf(rows: Rows, key: string | null): ReadingState {
  const known = key !== null && groupAt(rows, key) !== undefined;
  const first = known ? key : (rows.differences[0]?.keys[0] ?? null);
  return {
    rows,
    visit: first === null ? null : { key: first, by: known ? "jump" : "load", turn: 0 },
    filter: NO_FILTER,
    opened: new Set(),
    listed: null,
    lead: "left",
    sight: null,
    sought: null,
    deadEnd: null,
  };
}

function stepTo(state: ReadingState, stops: readonly ClaimGroup[], direction: 1 | -1) {
  const { rows, listed } = state;
  return nextStop(stepFrom(state), { rows, listed, stops, direction });
}

/** Only a reader who pressed the later place of a moved claim reads on from there. */
function stepFrom(state: ReadingState): StepFrom {
  const { visit, sight } = state;
  if (sight !== null) return { kind: "sight", key: sight };
  const group = currentGroup(state);
  const isLater = group !== undefined && visit?.by === "press" && visit.key !== group.keys[0];
  return isLater ? { kind: "row", key: visit.key } : { kind: "claim", group };
}
