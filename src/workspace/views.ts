import { create } from "zustand";
import { keptRecord } from "./keptRecord.ts";

/** The ways to read a comparison. */
export const VIEWS = ["side", "inline", "changes", "ledger"] as const;

export type View = (typeof VIEWS)[number];

/** What the reader chose on a wide and on a narrow screen; null where the width decides. */
interface ChosenViews {
  readonly wide: View | null;
  readonly narrow: View | null;
}

const KEY = "claimdiff.views";

export const useChosenViews = create<ChosenViews>()(read);

/** Keeps a choice for this width: a reader who chose Side by side at a desk has not chosen it for a phone. */
export function chooseView(view: View, isNarrow: boolean): void {
  const next = { ...useChosenViews.getState(), [isNarrow ? "narrow" : "wide"]: view };
  useChosenViews.setState(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage is off or full: the choice holds until the page is closed.
  }
}

interface Occasion {
  /** Two columns need 40 letters each. */
  readonly isNarrow: boolean;
  /** Both texts say the same in all claims, so that one is read for both. */
  readonly isSame: boolean;
}

/** The reader's own choice, else what the occasion asks for. */
export function viewFor(chosen: ChosenViews, { isNarrow, isSame }: Occasion): View {
  if (isNarrow) return chosen.narrow ?? "inline";
  return chosen.wide ?? (isSame ? "inline" : "side");
}

/** Changes stand in two columns, and where there is no room for two they are told as one. */
export function laidOutAs(view: View, isNarrow: boolean): View {
  return view === "changes" && isNarrow ? "inline" : view;
}

function read(): ChosenViews {
  const { wide, narrow } = keptRecord(KEY);
  return { wide: known(wide), narrow: known(narrow) };
}

function known(value: unknown): View | null {
  return VIEWS.find((view) => view === value) ?? null;
}
