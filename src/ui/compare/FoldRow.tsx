import type { FoldRow as FoldRowData } from "../../workspace/rowFilter.ts";
import { useReading } from "./ReadingContext.ts";

/** "Show 6 other claims". */
export function FoldRow({ row }: { readonly row: FoldRowData }) {
  const open = useReading((state) => state.open);
  return (
    <div className="fold">
      <button type="button" onClick={() => open(row.key)}>
        Show {row.claims} other {row.claims === 1 ? "claim" : "claims"}
      </button>
    </div>
  );
}
