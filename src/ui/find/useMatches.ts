import { useMemo } from "react";
import { type FoundMatch, findMatches, searchIndex } from "../../workspace/findMatches.ts";
import { inlineParagraphs, sideParagraphs } from "../../workspace/shownParagraphs.ts";
import type { Searched } from "./useSearched.ts";

/** All matches of a query in what is searched; that is made ready once for all queries. */
export function useMatches(query: string, searched: Searched): readonly FoundMatch[] {
  const index = useMemo(
    () =>
      searchIndex(
        searched.kind === "as-one"
          ? inlineParagraphs(searched.rows, searched.lead)
          : sideParagraphs(searched.rows),
      ),
    [searched],
  );
  return useMemo(() => findMatches(index, query), [index, query]);
}
