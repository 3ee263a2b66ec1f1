import { useContext } from "react";
import { ReadingContext } from "../../reading/ReadingContext.ts";
import { RowBlocks } from "../../rows/RowBlocks.tsx";
import type { ShownRow } from "../../rows/rowBlocks.ts";
import type { ShownRows } from "../../rows/useShownRows.ts";
import { moveByKeys } from "../stepping/moveByKeys.ts";
import { FoldRow } from "../summary/FoldRow.tsx";
import { Showing } from "../summary/Showing.tsx";
import { FurnitureRow } from "./FurnitureRow.tsx";
import { HeadingRow } from "./HeadingRow.tsx";
import { MoveConnector } from "./MoveConnector.tsx";
import { PairRow } from "./PairRow.tsx";
import { ParagraphRule } from "./ParagraphRule.tsx";
import { useOneSidedSelection } from "./useOneSidedSelection.ts";

/** The rows, side by side. */
export function RowList({ rows: { order, shown } }: { readonly rows: ShownRows }) {
  const reading = useContext(ReadingContext);
  return (
    <section aria-label="The two texts" className="wrap">
      <Showing />
      <RowBlocks
        className="rows"
        shown={shown}
        order={order}
        layout="columns"
        draw={drawRow}
        onKeyDown={(event) => moveByKeys(event, reading, { rows: shown })}
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
