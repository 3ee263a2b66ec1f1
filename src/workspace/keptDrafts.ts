import type { Pair, Side } from "../engine/model.ts";
import type { Draft, Sides } from "./sides.ts";

export type Drafts = Pair<Draft | null>;

export const NO_DRAFTS: Drafts = { left: null, right: null };

interface Standing {
  readonly sides: Sides;
  readonly drafts: Drafts;
}

/**
 * The drafts once something else stands on the sides: one that has words of its own is kept until it is used, and one that
 * is used until it is read.
 */
export function keptDrafts({ sides, drafts }: Standing, states: Partial<Sides>): Drafts {
  const kept = (side: Side) => {
    const state = sides[side];
    const next = states[side];
    if (next === undefined || next === state) return drafts[side];
    if (state.kind === "reading" && next.kind !== "ready") return state.draft ?? drafts[side];
    if (state.kind !== "writing") return drafts[side];
    const { draft, before } = state;
    const isChanged = before.kind !== "ready" || before.article.text !== draft.text;
    return draft.text.trim() !== "" && isChanged ? draft : drafts[side];
  };
  return { left: kept("left"), right: kept("right") };
}
