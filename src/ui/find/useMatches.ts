import { useMemo } from "react";
import { type FoundMatch, findMatches, searchIndex } from "../../workspace/findMatches.ts";
import type { Row } from "../../workspace/rows.ts";
import { inlineParagraphs, sideParagraphs } from "../../workspace/shownParagraphs.ts";
import type { View } from "../../workspace/views.ts";
import { useReading } from "../compare/ReadingContext.ts";

/** All matches of a query in the rows of a view; the rows are made ready once for all queries. */
export function useMatches(query: string, view: View, rows: readonly Row[]): readonly FoundMatch[] {
  const lead = useReading((state) => state.lead);
  const index = useMemo(
    () => searchIndex(view === "inline" ? inlineParagraphs(rows, lead) : sideParagraphs(rows)),
    [view, rows, lead],
  );
  return useMemo(() => findMatches(index, query), [index, query]);
}
