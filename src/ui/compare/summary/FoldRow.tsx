import { ChevronUp } from "lucide-react";
import { counted } from "../../../report/counted.ts";
import type { FoldRow as FoldRowData } from "../../../workspace/rowFilter.ts";
import { useReading } from "../../reading/ReadingContext.ts";

/** "Show 6 other claims"; in Changes, where nothing else is hidden, "Show 1 unchanged claim". */
export function FoldRow({ row }: { readonly row: FoldRowData }) {
  const toggleFold = useReading((state) => state.toggleFold);
  const which = useReading((state) => (state.filter.kind === "none" ? "unchanged" : "other"));
  const claims = counted(row.claims, `${which} claim`);
  return (
    <div className="fold">
      <button type="button" aria-expanded={row.isOpen} onClick={() => toggleFold(row)}>
        {row.isOpen && <ChevronUp size={14} aria-hidden />}
        {row.isOpen ? "Hide" : "Show"} {row.claims === 0 ? "the other place of what moved" : claims}
      </button>
    </div>
  );
}
