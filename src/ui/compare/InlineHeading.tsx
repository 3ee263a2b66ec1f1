import { memo } from "react";
import type { Side } from "../../engine/model.ts";
import type { HeadingRow } from "../../workspace/rows.ts";
import { useTelling } from "./ReadingContext.ts";
import { SentenceText } from "./SentenceText.tsx";
import { SideTag } from "./SideTag.tsx";
import { textAttributes } from "./textAttributes.ts";

interface InlineHeadingProps {
  readonly row: HeadingRow;
  readonly lead: Side;
}

/** The headline of the leading text, and under it that of the other. */
export const InlineHeading = memo(function InlineHeading({ row, lead }: InlineHeadingProps) {
  const { languages } = useTelling();
  const other = lead === "left" ? "right" : "left";
  const leads = row[lead].length > 0 ? lead : other;
  const under = leads === lead ? row[other] : [];
  return (
    <div className="inline-pair" data-kind={row.top ? "headline" : "heading"} data-at={row.key}>
      <span className="num" />
      <div className="inline-body" data-side={leads}>
        {row[leads].map((sentence) => (
          <SentenceText key={sentence.claim} sentence={sentence} />
        ))}
        {under.map((sentence) => (
          <div
            key={sentence.claim}
            className="inline-other"
            data-side={other}
            // Its letter stands where its words begin.
            dir={textAttributes(languages[other]).dir === "rtl" ? "rtl" : undefined}
          >
            <SideTag side={other} />
            <SentenceText sentence={sentence} />
          </div>
        ))}
      </div>
    </div>
  );
});
