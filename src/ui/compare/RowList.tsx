import { useContext, useMemo } from "react";
import { foldRows, shownBy } from "../../workspace/rowFilter.ts";
import { RowBlocks } from "../rows/RowBlocks.tsx";
import type { ShownRow } from "../rows/rowBlocks.ts";
import { FoldRow } from "./FoldRow.tsx";
import { FurnitureRow } from "./FurnitureRow.tsx";
import { HeadingRow } from "./HeadingRow.tsx";
import { MoveConnector } from "./MoveConnector.tsx";
import { moveByKeys } from "./moveByKeys.ts";
import { PairRow } from "./PairRow.tsx";
import { ParagraphRule } from "./ParagraphRule.tsx";
import { ReadingContext, useReading } from "./ReadingContext.ts";
import { Showing } from "./Showing.tsx";
import { useOneSidedSelection } from "./useOneSidedSelection.ts";

/** The rows, side by side, in Changes without those that are the same. */
export function RowList({ changesOnly }: { readonly changesOnly: boolean }) {
  const reading = useContext(ReadingContext);
  const all = useReading((state) => state.rows.rows);
  const filter = useReading((state) => state.filter);
  const opened = useReading((state) => state.opened);
  const rows = useMemo(() => {
    const shows = shownBy(filter, changesOnly);
    return shows === null ? all : foldRows(all, shows, opened);
  }, [all, filter, changesOnly, opened]);
  return (
    <section aria-label="The two texts" className="wrap">
      <Showing />
      <RowBlocks
        className="rows"
        shown={rows}
        order={all}
        layout="columns"
        draw={drawRow}
        onKeyDown={(event) => moveByKeys(event, reading, { rows })}
        {...useOneSidedSelection()}
      >
        <MoveConnector />
      </RowBlocks>
    </section>
  );
}

function drawRow(row: ShownRow) {
  switch (row.kind) {
    case "claim":
      return <PairRow key={row.key} row={row} />;
    case "heading":
      return <HeadingRow key={row.key} row={row} />;
    case "furniture":
      return <FurnitureRow key={row.key} row={row} />;
    case "paragraph":
      return <ParagraphRule key={row.key} row={row} />;
    case "fold":
      return <FoldRow key={row.key} row={row} />;
  }
}
