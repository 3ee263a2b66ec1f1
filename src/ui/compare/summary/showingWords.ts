import { counted } from "../../../report/counted.ts";
import type { RowState } from "../../../report/rowState.ts";
import { CUE_NAMES, type Wording } from "../../../report/wording.ts";
import type { Filter } from "../../../workspace/rowFilter.ts";

/** What a filter leaves, to follow "Showing": "11 reworded claims", "6 claims that change a fact". */
export function showingWords(filter: Filter, count: number, wording: Wording): string {
  const claims = counted(count, "claim");
  switch (filter.kind) {
    case "none":
      return claims;
    case "facts":
      return `${claims} that ${count === 1 ? "changes" : "change"} a fact`;
    case "cue":
      return filter.cue === "variant"
        ? `${claims} with something written differently`
        : `${claims} whose ${CUE_NAMES[filter.cue].toLowerCase()} differs`;
    case "uncertain":
      return `${count.toLocaleString("en")} uncertain ${count === 1 ? "match" : "matches"}`;
    case "states": {
      const [state, ...others] = filter.states;
      return state === undefined || others.length > 0 ? claims : stateClaims(state, count, wording);
    }
  }
}

function stateClaims(state: RowState, count: number, wording: Wording): string {
  const claims = counted(count, "claim");
  switch (state) {
    case "same":
      return `${claims} that ${count === 1 ? "is" : "are"} the same`;
    case "reworded":
    case "moved":
      return counted(count, `${state} claim`);
    case "dropped":
    case "added":
      if (wording === "versions") return counted(count, `${state} claim`);
      return `${claims} only in ${state === "dropped" ? "A" : "B"}`;
  }
}
