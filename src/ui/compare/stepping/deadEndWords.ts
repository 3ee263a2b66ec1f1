import type { DeadEnd } from "../../../workspace/reading.ts";
import type { Filter } from "../../../workspace/rowFilter.ts";
import type { Telling } from "../../reading/ReadingContext.ts";
import { capital } from "../claim/rowWording.ts";
import { stopName } from "./stopName.ts";

/**
 * Why a key or a button went nowhere: "Last difference" at the end of what the stepper counts; "No later changed fact" where
 * only such were looked for, for the reader may stand at something else.
 */
export function deadEndWords(deadEnd: DeadEnd, filter: Filter, telling: Pick<Telling, "wording">): string {
  switch (deadEnd.kind) {
    case "end":
      if (deadEnd.wanted.kind === "none") return capital(`${deadEnd.end} ${stopName(filter, 1, telling)}`);
      return `No ${deadEnd.end === "last" ? "later" : "earlier"} ${stopName(deadEnd.wanted, 1, telling)}`;
    case "one-place":
      return "This claim has not moved";
    case "told-once":
      return "This claim is told nowhere else";
  }
}
