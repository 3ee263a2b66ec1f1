import { memo } from "react";
import type { Side } from "../../../engine/model.ts";
import { inlineLines } from "../../../workspace/inlineLines.ts";
import type { HeadingRow } from "../../../workspace/rows.ts";
import { useTelling } from "../../reading/ReadingContext.ts";
import { SentenceText } from "../claim/SentenceText.tsx";
import { SideTag } from "../claim/SideTag.tsx";
import { textAttributes } from "../claim/textAttributes.ts";

interface InlineHeadingProps {
  readonly row: HeadingRow;
  readonly lead: Side;
}

/** The headline of the leading text, and under it that of the other if it is another. */
export const InlineHeading = memo(function InlineHeading({ row, lead }: InlineHeadingProps) {
  const { languages } = useTelling();
  const lines = inlineLines(row, lead);
  const leads = lines[0]?.side ?? lead;
  return (
    <div className="inline-pair" data-kind={row.top ? "headline" : "heading"} data-at={row.key}>
      <span className="num" />
      <div className="inline-body" data-side={leads}>
        {lines.map((sentence) =>
          sentence.side === leads ? (
            <SentenceText key={sentence.claim} sentence={sentence} />
          ) : (
            <div
              key={`other${sentence.claim}`}
              className="inline-other"
              data-side={sentence.side}
              // Its letter stands where its words begin.
              dir={textAttributes(languages[sentence.side]).dir === "rtl" ? "rtl" : undefined}
            >
              <SideTag side={sentence.side} />
              <SentenceText sentence={sentence} />
            </div>
          ),
        )}
      </div>
    </div>
  );
});
