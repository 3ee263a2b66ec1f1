import { useCallback, useContext } from "react";
import type { Side } from "../../../engine/model.ts";
import { inlineLines } from "../../../workspace/inlineLines.ts";
import type { FurnitureRow } from "../../../workspace/rows.ts";
import { Segments } from "../../controls/Segments.tsx";
import { ReadingContext, useReading, useTelling } from "../../reading/ReadingContext.ts";
import { RowBlocks } from "../../rows/RowBlocks.tsx";
import type { ShownRow } from "../../rows/rowBlocks.ts";
import type { ShownRows } from "../../rows/useShownRows.ts";
import { marginNumber } from "../claim/marginNumber.ts";
import { SentenceText } from "../claim/SentenceText.tsx";
import { SideTag } from "../claim/SideTag.tsx";
import { moveByKeys } from "../stepping/moveByKeys.ts";
import { FoldRow } from "../summary/FoldRow.tsx";
import { Showing } from "../summary/Showing.tsx";
import { InlineHeading } from "./InlineHeading.tsx";
import { InlineRow } from "./InlineRow.tsx";

interface InlineListProps {
  readonly rows: ShownRows;
  /** Told when a claim is pressed: where there is no room beside the text, it opens. */
  readonly onPress: () => void;
}

/** Both texts told as one, in the order and with the paragraphs of one of them. */
export function InlineList({ rows: { order, shown }, onPress }: InlineListProps) {
  const reading = useContext(ReadingContext);
  const lead = useReading((state) => state.lead);
  const setLead = useReading((state) => state.setLead);
  const { names } = useTelling();
  // Two texts that say the same in the same paragraphs are one, whichever leads; so are two of one claim.
  const hasChoice = useReading(
    ({ rows: { groups, differences, paragraphs } }) =>
      groups.length > 1 && (differences.length > 0 || paragraphs.left !== paragraphs.right),
  );
  const draw = useCallback(
    (row: ShownRow) => <RowOf key={row.key} row={row} lead={lead} onPress={onPress} />,
    [lead, onPress],
  );
  return (
    <section aria-label="The two texts as one" className="wrap">
      {hasChoice && (
        <div className="inline-lead">
          <span>Order and paragraphs of</span>
          <Segments
            label="Order and paragraphs of"
            value={lead}
            choices={[
              { value: "left", name: `A ${names.left}` },
              { value: "right", name: `B ${names.right}` },
            ]}
            onChange={setLead}
          />
        </div>
      )}
      <Showing />
      <RowBlocks
        className="rows inline-rows"
        shown={shown}
        order={order}
        layout="one"
        draw={draw}
        onKeyDown={(event) => moveByKeys(event, reading, { rows: shown })}
      />
    </section>
  );
}

interface RowOfProps {
  readonly row: ShownRow;
  readonly lead: Side;
  readonly onPress: () => void;
}

function RowOf({ row, lead, onPress }: RowOfProps) {
  switch (row.kind) {
    case "claim":
      return <InlineRow row={row} lead={lead} onPress={onPress} />;
    case "heading":
      return <InlineHeading row={row} lead={lead} />;
    case "paragraph":
      return <InlineParagraph number={row[lead]} lead={lead} />;
    case "furniture":
      return <InlineFurniture row={row} lead={lead} />;
    case "fold":
      return <FoldRow row={row} />;
  }
}

function InlineParagraph({ number, lead }: { readonly number: number | null; readonly lead: Side }) {
  const { languages } = useTelling();
  return (
    <div className="inline-paragraph" aria-hidden="true">
      <span className="num">¶ {marginNumber(number, languages[lead])}</span>
      <i />
    </div>
  );
}

interface InlineFurnitureProps {
  readonly row: FurnitureRow;
  readonly lead: Side;
}

/** What only the other text has stands after its letter. */
function InlineFurniture({ row, lead }: InlineFurnitureProps) {
  return (
    <div className="inline-pair" data-kind="furniture" data-at={row.key}>
      <span className="num" />
      <div className="inline-body">
        {inlineLines(row, lead).map((sentence) => (
          <div key={`${sentence.side}${sentence.claim}`} className="inline-line">
            {sentence.side !== lead && <SideTag side={sentence.side} />}
            <SentenceText sentence={sentence} />
          </div>
        ))}
      </div>
    </div>
  );
}
