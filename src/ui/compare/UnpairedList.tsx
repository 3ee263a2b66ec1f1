import { useMemo } from "react";
import type { Side } from "../../engine/model.ts";
import { unpairedRows } from "../../workspace/unpairedRows.ts";
import { Cell } from "./Cell.tsx";
import { useReading, useTelling } from "./ReadingContext.ts";
import { SideTag } from "./SideTag.tsx";
import { useOneSidedSelection } from "./useOneSidedSelection.ts";

/**
 * Two texts that share nothing, each to be read down its own column, on a phone one after the other: no row pairs what
 * stands in it.
 */
export function UnpairedList() {
  const { names } = useTelling();
  const rows = useReading((state) => state.rows.rows);
  const unpaired = useMemo(() => unpairedRows(rows), [rows]);
  const name = (side: Side) => (
    <h2 className="unpaired-name" data-side={side}>
      <SideTag side={side} /> <bdi>{names[side]}</bdi>
    </h2>
  );
  return (
    <section aria-label="The two texts" className="wrap">
      <div className="rows" {...useOneSidedSelection()}>
        <div className="unpaired" data-block>
          {name("left")}
          {name("right")}
          {unpaired.map((row) => (
            <div key={row.key} className="pair" data-at={row.key}>
              <Cell side="left" sentences={row.left} kind={row.kinds.left} />
              <Cell side="right" sentences={row.right} kind={row.kinds.right} />
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
