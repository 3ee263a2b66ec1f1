import { counted } from "../../../report/counted.ts";
import type { LedgerLines } from "./useLedgerLines.ts";

/** After the lines of a ledger that is too long to be shown whole unasked: "Show 2,500 more of 29,000 claims". */
export function MoreLines({ lines: { rest, next, showNext } }: { readonly lines: LedgerLines }) {
  if (rest === 0) return null;
  const words =
    next === rest
      ? counted(rest, "more claim")
      : `${next.toLocaleString("en")} more of ${counted(rest, "claim")}`;
  return (
    <p className="py-4 text-center text-ink-2">
      <button type="button" className="link" onClick={showNext}>
        Show {words}
      </button>
    </p>
  );
}
