import type { UnpairedLayout } from "../../../workspace/unpairedRows.ts";
import { useNarrow } from "../../page/useNarrow.ts";

/** On a phone two texts that share nothing are read one after the other. */
export function useUnpairedLayout(): UnpairedLayout {
  return useNarrow() ? "one" : "columns";
}
