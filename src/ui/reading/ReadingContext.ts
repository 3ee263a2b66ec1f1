import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Pair } from "../../engine/model.ts";
import type { Wording } from "../../report/wording.ts";
import {
  createReading,
  type Reading,
  type ReadingActions,
  type ReadingState,
} from "../../workspace/reading.ts";

const EMPTY: Reading = createReading({
  rows: [],
  groups: [],
  differences: [],
  sentences: { left: 0, right: 0 },
  paragraphs: { left: 0, right: 0 },
});

/** The reading of the comparison on the screen. */
export const ReadingContext = createContext<Reading>(EMPTY);

export function useReading<T>(select: (state: ReadingState & ReadingActions) => T): T {
  return useStore(useContext(ReadingContext), select);
}

/** What the words of every row depend on. */
export interface Telling {
  readonly names: Pair<string>;
  readonly languages: Pair<string>;
  readonly wording: Wording;
  /** How many claims there are in all. */
  readonly claims: number;
}

export const TellingContext = createContext<Telling>({
  names: { left: "A", right: "B" },
  languages: { left: "und", right: "und" },
  wording: "versions",
  claims: 0,
});

export function useTelling(): Telling {
  return useContext(TellingContext);
}
