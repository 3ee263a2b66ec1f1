import { isShown } from "../../workspace/rowFilter.ts";
import { counted } from "./counted.ts";
import { useReading } from "./ReadingContext.ts";

/** "Showing 5 of 21 claims. Show all": says why rows are missing, and brings them back. */
export function Showing() {
  const groups = useReading((state) => state.rows.groups);
  const filter = useReading((state) => state.filter);
  const clearFilter = useReading((state) => state.clearFilter);
  if (filter.kind === "none") return null;
  const shown = groups.filter((group) => isShown(group, filter)).length;
  return (
    <p className="showing">
      Showing {shown.toLocaleString("en")} of {counted(groups.length, "claim")}.{" "}
      <button type="button" className="link" onClick={clearFilter}>
        Show all
      </button>
    </p>
  );
}
