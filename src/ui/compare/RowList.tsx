import { useContext, useMemo } from "react";
import { type FoldRow as FoldRowData, foldRows, shownBy } from "../../workspace/rowFilter.ts";
import type { Row } from "../../workspace/rows.ts";
import { FoldRow } from "./FoldRow.tsx";
import { FurnitureRow } from "./FurnitureRow.tsx";
import { HeadingRow } from "./HeadingRow.tsx";
import { MoveConnector } from "./MoveConnector.tsx";
import { moveByKeys } from "./moveByKeys.ts";
import { PairRow } from "./PairRow.tsx";
import { ParagraphRule } from "./ParagraphRule.tsx";
import { ReadingContext, useReading } from "./ReadingContext.ts";
import { Showing } from "./Showing.tsx";
import { useGrowingCount } from "./useGrowingCount.ts";
import { useOneSidedSelection } from "./useOneSidedSelection.ts";

/** The rows, side by side, in Changes without those that are the same. The first are there at once, the rest of a long pair follows while the page can be used. */
export function RowList({ changesOnly }: { readonly changesOnly: boolean }) {
  const reading = useContext(ReadingContext);
  const all = useReading((state) => state.rows.rows);
  const filter = useReading((state) => state.filter);
  const opened = useReading((state) => state.opened);
  const rows = useMemo(() => {
    const shows = shownBy(filter, changesOnly);
    return shows === null ? all : foldRows(all, shows, opened);
  }, [all, filter, changesOnly, opened]);
  const keys = useMemo(() => rows.map((row) => row.key), [rows]);
  const count = useGrowingCount(keys);
  const drawn = useMemo(
    () => rows.slice(0, count).map((row) => <RowOf key={row.key} row={row} />),
    [rows, count],
  );
  return (
    <section aria-label="The two texts" className="wrap">
      <Showing />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens for the row in focus, which is a group by role. */}
      <div className="rows" onKeyDown={(event) => moveByKeys(event, reading)} {...useOneSidedSelection()}>
        {drawn}
        <MoveConnector />
      </div>
    </section>
  );
}

function RowOf({ row }: { readonly row: Row | FoldRowData }) {
  switch (row.kind) {
    case "claim":
      return <PairRow row={row} />;
    case "heading":
      return <HeadingRow row={row} />;
    case "furniture":
      return <FurnitureRow row={row} />;
    case "paragraph":
      return <ParagraphRule row={row} />;
    case "fold":
      return <FoldRow row={row} />;
  }
}
