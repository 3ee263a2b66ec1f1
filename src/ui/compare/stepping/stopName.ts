import type { RowState } from "../../../report/rowState.ts";
import { CUE_NAMES, type Wording } from "../../../report/wording.ts";
import type { Filter } from "../../../workspace/rowFilter.ts";

const STATE_NAMES: Readonly<Record<Wording, Readonly<Record<RowState, string>>>> = {
  versions: { same: "same", reworded: "reworded", moved: "moved", dropped: "dropped", added: "added" },
  reports: { same: "same", reworded: "reworded", moved: "moved", dropped: "only in A", added: "only in B" },
};

/** What the stepper stops at: "difference", or under a filter the name of what it shows. */
export function stopName(
  filter: Filter,
  count: number,
  telling: { readonly wording: Wording } = { wording: "versions" },
): string {
  switch (filter.kind) {
    case "none":
      return count === 1 ? "difference" : "differences";
    case "facts":
      return count === 1 ? "changed fact" : "changed facts";
    case "cue":
      return `${CUE_NAMES[filter.cue].toLowerCase()}${count === 1 ? "" : "s"}`;
    case "uncertain":
      return count === 1 ? "uncertain match" : "uncertain matches";
    case "states": {
      const [state, ...others] = filter.states;
      if (state === undefined || others.length > 0) return count === 1 ? "claim" : "claims";
      return STATE_NAMES[telling.wording][state];
    }
  }
}
