import type { AtEnd } from "../../workspace/reading.ts";
import type { Filter } from "../../workspace/rowFilter.ts";
import type { Telling } from "./ReadingContext.ts";
import { capital } from "./rowWording.ts";
import { stopName } from "./stopName.ts";

/**
 * Why a step went nowhere: "Last difference" at the end of what the stepper counts; "No later changed fact" where only such
 * were looked for, for the reader may stand at something else.
 */
export function endWords({ end, wanted }: AtEnd, filter: Filter, telling: Pick<Telling, "wording">): string {
  if (wanted.kind === "none") return capital(`${end} ${stopName(filter, 1, telling)}`);
  return `No ${end === "last" ? "later" : "earlier"} ${stopName(wanted, 1, telling)}`;
}
