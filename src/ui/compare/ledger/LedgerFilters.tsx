import { useMemo } from "react";
import { ledgerFilters } from "../../../workspace/ledger.ts";
import { type Filter, isSameFilter, NO_FILTER } from "../../../workspace/rowFilter.ts";
import { type Telling, useReading, useTelling } from "../../reading/ReadingContext.ts";
import { capital } from "../claim/rowWording.ts";
import { stopName } from "../stepping/stopName.ts";

interface LedgerFiltersProps {
  /** In the side panel there is no room for each kind of fact. */
  readonly few?: boolean;
}

/** "All 20, Changed facts 5, Number 1 … Dropped 3": one filter at a time, shared with every view. */
export function LedgerFilters({ few = false }: LedgerFiltersProps) {
  const groups = useReading((state) => state.rows.groups);
  const filter = useReading((state) => state.filter);
  const clearFilter = useReading((state) => state.clearFilter);
  const pressFilter = useReading((state) => state.pressFilter);
  const telling = useTelling();
  const filters = useMemo(
    () => ledgerFilters(groups).filter((one) => !few || one.filter.kind !== "cue"),
    [groups, few],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these are toggles of one filter.
    <div role="group" aria-label="Filter" className="ledger-filters">
      <FilterChip
        name={filterName(NO_FILTER, telling)}
        count={groups.length}
        isPressed={filter.kind === "none"}
        onPress={clearFilter}
      />
      {filters.map((one) => {
        const name = filterName(one.filter, telling);
        return (
          <FilterChip
            key={name}
            name={name}
            count={one.count}
            isPressed={isSameFilter(filter, one.filter)}
            onPress={() => pressFilter(one.filter)}
          />
        );
      })}
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

/** As the stepper has it, but that a chip has no "match" to be uncertain. */
function filterName(filter: Filter, telling: Telling): string {
  switch (filter.kind) {
    case "none":
      return "All";
    case "uncertain":
      return "Uncertain";
    case "facts":
      return capital(stopName(filter, 2, telling));
    case "cue":
    case "states":
      return capital(stopName(filter, 1, telling));
  }
}
