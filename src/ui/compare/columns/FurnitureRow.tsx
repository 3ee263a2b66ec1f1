import { memo } from "react";
import { FURNITURE_NAMES } from "../../../report/wording.ts";
import type { FurnitureRow as FurnitureRowData } from "../../../workspace/rows.ts";
import { Cell } from "./Cell.tsx";

/** Lines that belong to the page and not to the report: greyed at their place, their kind named between them. */
export const FurnitureRow = memo(function FurnitureRow({ row }: { readonly row: FurnitureRowData }) {
  const names = row.names.map((kind) => FURNITURE_NAMES[kind]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of two texts is no fieldset of a form.
    <div
      className="pair"
      role="group"
      aria-label={`Set aside: ${names.join(", ")}`}
      data-kind="furniture"
      data-at={row.key}
    >
      <Cell side="left" sentences={row.left} />
      <div className="gut">
        {names.map((name) => (
          <span key={name} className="gut-name">
            {name}
          </span>
        ))}
      </div>
      <Cell side="right" sentences={row.right} />
    </div>
  );
});
