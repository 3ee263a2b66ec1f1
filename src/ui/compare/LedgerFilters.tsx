import { useMemo } from "react";
import { CUE_NAMES } from "../../report/wording.ts";
import { ledgerFilters } from "../../workspace/ledger.ts";
import { type Filter, isSameFilter } from "../../workspace/rowFilter.ts";
import { useReading } from "./ReadingContext.ts";

interface LedgerFiltersProps {
  /** In the side panel there is room for changed facts and uncertain matches only. */
  readonly few?: boolean;
}

/** "All 20, Changed facts 5, Number 1 …": one filter at a time, shared with every view. */
export function LedgerFilters({ few = false }: LedgerFiltersProps) {
  const groups = useReading((state) => state.rows.groups);
  const filter = useReading((state) => state.filter);
  const clearFilter = useReading((state) => state.clearFilter);
  const pressFilter = useReading((state) => state.pressFilter);
  const filters = useMemo(
    () => ledgerFilters(groups).filter((one) => !few || one.filter.kind !== "cue"),
    [groups, few],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these are toggles of one filter.
    <div role="group" aria-label="Filter" className="ledger-filters">
      <FilterChip name="All" count={groups.length} isPressed={filter.kind === "none"} onPress={clearFilter} />
      {filters.map((one) => (
        <FilterChip
          key={filterName(one.filter)}
          name={filterName(one.filter)}
          count={one.count}
          isPressed={isSameFilter(filter, one.filter)}
          onPress={() => pressFilter(one.filter)}
        />
      ))}
    </div>
  );
}

interface FilterChipProps {
  readonly name: string;
  readonly count: number;
  readonly isPressed: boolean;
  readonly onPress: () => void;
}

function FilterChip({ name, count, isPressed, onPress }: FilterChipProps) {
  return (
    <button type="button" className="filter-chip" aria-pressed={isPressed} onClick={onPress}>
      {name} <span>{count.toLocaleString("en")}</span>
    </button>
  );
}

function filterName(filter: Filter): string {
  switch (filter.kind) {
    case "none":
      return "All";
    case "facts":
      return "Changed facts";
    case "cue":
      return CUE_NAMES[filter.cue];
    case "uncertain":
      return "Uncertain";
    case "states":
      return [...filter.states].join(", ");
  }
}
