import { useEffect, useMemo, useState } from "react";
import { BY_WEIGHT, type LedgerSort, ledgerOf } from "../../../workspace/ledger.ts";
import type { ClaimGroup } from "../../../workspace/rows.ts";
import { useReading } from "../../reading/ReadingContext.ts";

export interface Ledger {
  readonly listed: readonly ClaimGroup[];
  readonly query: string;
  readonly sort: LedgerSort;
  readonly setQuery: (query: string) => void;
  readonly setSort: (sort: LedgerSort) => void;
}

const NOTHING: readonly ClaimGroup[] = [];

/**
 * What the ledger lists and in which order. Order and query are kept while another view is read; while the ledger is, steps
 * follow its order.
 */
export function useLedger(isRead: boolean): Ledger {
  const groups = useReading((state) => state.rows.groups);
  const filter = useReading((state) => state.filter);
  const [query, setQuery] = useState("");
  const [sort, setSort] = useState<LedgerSort>(BY_WEIGHT);
  const listed = useMemo(
    () => (isRead ? ledgerOf(groups, { filter, query, sort }) : NOTHING),
    [isRead, groups, filter, query, sort],
  );
  const list = useReading((state) => state.list);
  useEffect(() => {
    if (!isRead) return;
    list(listed);
    return () => list(null);
  }, [isRead, list, listed]);
  return { listed, query, sort, setQuery, setSort };
}
