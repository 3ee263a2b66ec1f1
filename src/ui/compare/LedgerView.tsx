import { Search } from "lucide-react";
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
          />
        </label>
      </div>
      {listed.length === 0 ? (
        <p className="py-6 text-ink-2">No claim has these words.</p>
      ) : isList ? (
        <LedgerList groups={listed} tells="both" onOpen={onOpen} />
      ) : (
        <LedgerTable groups={listed} sort={sort} onSort={setSort} onOpen={onOpen} />
      )}
    </section>
  );
}
