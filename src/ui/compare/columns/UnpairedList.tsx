import { useMemo } from "react";
import type { Side } from "../../../engine/model.ts";
import { type TextNameRow, type UnpairedRow, unpairedRows } from "../../../workspace/unpairedRows.ts";
import { useReading, useTelling } from "../../reading/ReadingContext.ts";
import { RowBlocks } from "../../rows/RowBlocks.tsx";
import { SideTag } from "../claim/SideTag.tsx";
import { Cell } from "./Cell.tsx";
import { useOneSidedSelection } from "./useOneSidedSelection.ts";
import { useUnpairedLayout } from "./useUnpairedLayout.ts";

/**
 * Two texts that share nothing, each to be read down its own column, on a phone one after the other: no row pairs what
 * stands in it.
 */
export function UnpairedList() {
  const rows = useReading((state) => state.rows.rows);
  const layout = useUnpairedLayout();
  const unpaired = useMemo(() => unpairedRows(rows, layout), [rows, layout]);
  return (
    <section aria-label="The two texts" className="wrap">
      <RowBlocks
        key={layout}
        className="rows unpaired"
        shown={unpaired}
        order={unpaired}
        layout={layout}
        draw={drawRow}
        {...useOneSidedSelection()}
      />
    </section>
  );
}

function drawRow(row: UnpairedRow | TextNameRow) {
  switch (row.kind) {
    case "name":
      return <TextName key={row.key} side={row.side} />;
    case "unpaired":
      return (
        <div key={row.key} className="pair" data-at={row.key}>
          <Cell side="left" sentences={row.left} kind={row.kinds.left} />
          <Cell side="right" sentences={row.right} kind={row.kinds.right} />
        </div>
      );
  }
}

function TextName({ side }: { readonly side: Side }) {
  const { names } = useTelling();
  return (
    <h2 className="unpaired-name" data-side={side}>
      <SideTag side={side} /> <bdi>{names[side]}</bdi>
    </h2>
  );
}
