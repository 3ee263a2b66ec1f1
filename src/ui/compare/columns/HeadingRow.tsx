import { memo } from "react";
import type { HeadingRow as HeadingRowData } from "../../../workspace/rows.ts";
import { Cell } from "./Cell.tsx";

/** Headlines are compared with each other: words that differ are underlined, nothing is counted. */
export const HeadingRow = memo(function HeadingRow({ row }: { readonly row: HeadingRowData }) {
  const name = row.top ? "Headline" : "Heading";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of two texts is no fieldset of a form.
    <div
      className="pair"
      role="group"
      aria-label={name}
      data-kind={row.top ? "headline" : "heading"}
      data-at={row.key}
    >
      <Cell side="left" sentences={row.left} />
      <div className="gut">
        <span className="gut-name">{name}</span>
      </div>
      <Cell side="right" sentences={row.right} />
    </div>
  );
});
