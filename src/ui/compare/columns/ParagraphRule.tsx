import { memo } from "react";
import type { Side } from "../../../engine/model.ts";
import type { ParagraphRow } from "../../../workspace/rows.ts";
import { useTelling } from "../../reading/ReadingContext.ts";
import { marginNumber } from "../claim/marginNumber.ts";

/** The beginning of a paragraph: a line where the side begins one, dotted where it runs on. */
export const ParagraphRule = memo(function ParagraphRule({ row }: { readonly row: ParagraphRow }) {
  const { languages } = useTelling();
  const half = (side: Side) => (
    <div
      className="rule-half"
      data-side={side}
      data-name={row[side] === null ? undefined : `¶ ${marginNumber(row[side], languages[side])}`}
    />
  );
  return (
    <div className="paragraph-rule" aria-hidden="true">
      {half("left")}
      {half("right")}
    </div>
  );
});
