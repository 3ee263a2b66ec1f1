import { counted } from "../../../report/counted.ts";
import type { LedgerLines } from "./useLedgerLines.ts";

/** Before the lines of a ledger that begin where a step went: "28,000 claims stand before these. Show the first". */
export function EarlierLines({ lines: { from, showFirst } }: { readonly lines: LedgerLines }) {
  if (from === 0) return null;
  return (
    <p className="py-4 text-center text-ink-2">
      {counted(from, "claim")} {from === 1 ? "stands" : "stand"} before these.{" "}
      <button type="button" className="link" onClick={showFirst}>
        Show the first
      </button>
    </p>
  );
}
