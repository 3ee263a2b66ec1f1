import { isShown } from "../../../workspace/rowFilter.ts";
import { useReading, useTelling } from "../../reading/ReadingContext.ts";
import { showingWords } from "./showingWords.ts";

/** "Showing 5 claims that change a fact. Show all 21": says why rows are missing, and brings them back. */
export function Showing() {
  const groups = useReading((state) => state.rows.groups);
  const filter = useReading((state) => state.filter);
  const clearFilter = useReading((state) => state.clearFilter);
  const { wording } = useTelling();
  if (filter.kind === "none") return null;
  const shown = groups.filter((group) => isShown(group, filter)).length;
  return (
    <p className="showing">
      Showing {showingWords(filter, shown, wording)}.{" "}
      <button type="button" className="link" onClick={clearFilter}>
        Show all {groups.length.toLocaleString("en")}
      </button>
    </p>
  );
}
