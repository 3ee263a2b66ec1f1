import type { Comparison } from "../../../engine/model.ts";
import { counted } from "../../../report/counted.ts";
import type { LedgerOrder } from "../../../workspace/ledger.ts";
import type { View } from "../../../workspace/views.ts";
import { useReading } from "../../reading/ReadingContext.ts";
import type { ShownRows } from "../../rows/useShownRows.ts";
import type { Ledger } from "../ledger/useLedger.ts";
import type { Finding } from "./findings.ts";
import { leftOutWords } from "./leftOutWords.ts";

interface Seen {
  readonly comparison: Comparison;
  readonly finding: Finding;
  readonly view: View;
  readonly rows: ShownRows;
  readonly ledger: Ledger;
}

const ORDERS: Readonly<Record<LedgerOrder, string>> = {
  state: "state",
  left: "place in A",
  right: "place in B",
  weight: "weight",
};

/** "20 claims, sorted by weight"; "Folded: 3 unchanged claims, 4 lines set aside"; "No pairs". */
export function useFootNote({ comparison, finding, view, rows, ledger }: Seen): string {
  const claims = useReading((state) => state.rows.groups.length);
  const kind = useReading((state) => (state.filter.kind === "none" ? "unchanged" : "other"));
  if (view === "ledger") {
    const { length } = ledger.listed;
    const all = counted(claims, "claim");
    return `${length === claims ? all : `${length.toLocaleString("en")} of ${all}`}, sorted by ${ORDERS[ledger.sort.by]}`;
  }
  if (finding === "nothing-shared") return "No pairs";
  const folded = foldedClaims(rows);
  const rest = leftOutWords(comparison);
  if (folded === 0) return rest;
  return `Folded: ${counted(folded, `${kind} claim`)}, ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

/** Claims that stand in closed folds. */
function foldedClaims({ shown }: ShownRows): number {
  return shown.reduce((sum, row) => sum + (row.kind === "fold" && !row.isOpen ? row.claims : 0), 0);
}
