import { Search } from "lucide-react";
import { useReading } from "../../reading/ReadingContext.ts";
import { TEXTS_ID } from "../../rows/rowsOnPage.ts";
import { LedgerFilters } from "./LedgerFilters.tsx";
import { LedgerList } from "./LedgerList.tsx";
import { LedgerTable } from "./LedgerTable.tsx";
import type { Ledger } from "./useLedger.ts";

interface LedgerViewProps {
  readonly ledger: Ledger;
  /** A table needs its columns side by side; where there is no room the claims are a list. */
  readonly isList: boolean;
  /** Goes to a claim in the texts, or shows it where it is. */
  readonly onOpen: (key: string) => void;
}

/** Every claim on a line of its own, what matters most first. */
export function LedgerView({ ledger, isList, onOpen }: LedgerViewProps) {
  const { listed, query, sort, setQuery, setSort } = ledger;
  const claims = useReading((state) => state.rows.groups.length);
  const filter = useReading((state) => state.filter);
  const clearFilter = useReading((state) => state.clearFilter);
  return (
    <section aria-label="Ledger" className="wrap ledger-wrap">
      <div className="ledger-tools">
        <LedgerFilters />
        <label className="ledger-find">
          <Search size={14} aria-hidden className="shrink-0 text-ink-3" />
          <input
            type="search"
            aria-label="Find a claim"
            placeholder="Find a claim"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              // One level up at a time: what is sought, the field, and only then the filter.
              event.preventDefault();
              if (query !== "") setQuery("");
              else document.getElementById(TEXTS_ID)?.focus({ preventScroll: true });
            }}
          />
        </label>
      </div>
      {listed.length === 0 ? (
        <p className="py-6 text-ink-2">
          No claim {filter.kind === "none" ? "" : "that is shown "}has these words.{" "}
          {filter.kind !== "none" && (
            <button type="button" className="link" onClick={clearFilter}>
              Look in all {claims.toLocaleString("en")}
            </button>
          )}
        </p>
      ) : isList ? (
        <LedgerList groups={listed} tells="both" onOpen={onOpen} />
      ) : (
        <LedgerTable groups={listed} sort={sort} onSort={setSort} onOpen={onOpen} />
      )}
    </section>
  );
}
