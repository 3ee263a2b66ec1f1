import { memo, useContext } from "react";
import { otherSide, type Side } from "../../../engine/model.ts";
import type { ClaimGroup, ClaimRow } from "../../../workspace/rows.ts";
import { SIDE_LETTERS } from "../../controls/sideLetters.ts";
import { ReadingContext, useReading, useTelling } from "../../reading/ReadingContext.ts";
import { CopyBoth } from "../claim/CopyBoth.tsx";
import { FactLines } from "../claim/FactLines.tsx";
import { Ghost } from "../claim/Ghost.tsx";
import { Glyph } from "../claim/Glyph.tsx";
import { marginNumber } from "../claim/marginNumber.ts";
import { hasSelection, isControl } from "../claim/press.ts";
import { RowLinks } from "../claim/RowLinks.tsx";
import { capital, detailWords, nameWords, rowLabel, stateNote, stateWords } from "../claim/rowWording.ts";
import { SentenceText } from "../claim/SentenceText.tsx";
import { useStanding } from "../claim/useStanding.ts";
import { InlineText } from "./InlineText.tsx";

interface InlineRowProps {
  readonly row: ClaimRow;
  readonly lead: Side;
  readonly onPress: () => void;
}

/** A claim of both texts as one text, its number before it and what differs after it. */
export const InlineRow = memo(function InlineRow({ row, lead, onPress }: InlineRowProps) {
  const { group, key, place } = row;
  const reading = useContext(ReadingContext);
  const standing = useStanding(key, group.number);
  const isCurrent = standing === "current";
  const telling = useTelling();
  const elsewhere = place !== "both" && place !== lead;
  const note = stateNote(group);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a claim of two texts is no fieldset of a form.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of rows answers Enter and the arrows for the row in focus.
    <div
      id={key}
      data-row
      className="inline-pair"
      role="group"
      aria-label={rowLabel(row, telling)}
      aria-current={isCurrent || undefined}
      tabIndex={standing === null ? -1 : 0}
      data-state={group.state}
      onClick={(event) => {
        if (isControl(event.target) || hasSelection()) return;
        if (!isCurrent) reading.getState().goTo(key, "press");
        onPress();
      }}
    >
      <span className="num">{elsewhere ? "" : numberOf(group, lead, telling.languages)}</span>
      <div className="inline-body" data-elsewhere={elsewhere || undefined}>
        {elsewhere ? <MovedLine row={row} focusable={isCurrent} /> : <Told group={group} />}
      </div>
      {!elsewhere && (group.state !== "same" || isCurrent) && (
        <div className="inline-notes">
          <span className="inline-state">
            <Glyph group={group} />
            <span>
              {capital(stateWords(group, telling))}
              {isCurrent ? <Detail group={group} /> : note !== null && `, ${note}`}
            </span>
          </span>
          <FactLines group={group} />
          <RowLinks links={group.links} focusable={isCurrent} />
          {isCurrent && (
            <span className="inline-actions">
              <CopyBoth group={group} />
            </span>
          )}
        </div>
      )}
    </div>
  );
});

function Detail({ group }: { readonly group: ClaimGroup }) {
  const telling = useTelling();
  const detail = detailWords(group, telling);
  return (
    <span className="text-ink-3">
      {detail === "" ? "" : `, ${detail.charAt(0).toLowerCase()}${detail.slice(1)}`}
    </span>
  );
}

function Told({ group }: { readonly group: ClaimGroup }) {
  const { left, right, state } = group;
  if (left.length > 0 && right.length > 0 && state !== "same") return <InlineText group={group} />;
  const own = left.length > 0 ? left : right;
  return own.map((sentence) => (
    <div key={sentence.claim} data-side={sentence.side}>
      <SentenceText sentence={sentence} />
    </div>
  ));
}

interface MovedLineProps {
  readonly row: ClaimRow;
  readonly focusable: boolean;
}

/** "Moved. Stands here in the Post, as sentence 3", with its first words there: a step may land here and must say what has moved. */
function MovedLine({ row: { group, key, place }, focusable }: MovedLineProps) {
  const goTo = useReading((state) => state.goTo);
  const telling = useTelling();
  const other = group.keys.find((one) => one !== key);
  const here = place === "both" ? undefined : group[place][0];
  if (other === undefined || here === undefined) return null;
  return (
    <Ghost
      what="Moved."
      where={`Stands here in ${nameWords(telling, here.side)}, as sentence ${here.number}`}
      sentence={here}
      direction={key === group.keys[0] ? "down" : "up"}
      letter="o"
      focusable={focusable}
      onGo={() => goTo(other, "jump")}
    />
  );
}

/** The number in the leading text, or with its letter that in the other. */
function numberOf(group: ClaimGroup, lead: Side, languages: Readonly<Record<Side, string>>): string {
  const other = otherSide(lead);
  const side = group[lead].length > 0 ? lead : other;
  const number = marginNumber(group[side][0]?.number ?? null, languages[side]);
  return side === lead ? number : `${SIDE_LETTERS[side]} ${number}`;
}
