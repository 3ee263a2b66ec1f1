import { memo, useContext, useState } from "react";
import type { Side } from "../../../engine/model.ts";
import type { ClaimGroup, ClaimRow } from "../../../workspace/rows.ts";
import { ReadingContext, useTelling } from "../../reading/ReadingContext.ts";
import { EchoGhost, MovedGhost } from "../claim/Ghost.tsx";
import { Glyph } from "../claim/Glyph.tsx";
import { choosesRow, hasSelection, isControl } from "../claim/press.ts";
import { rowLabel } from "../claim/rowWording.ts";
import { useStanding } from "../claim/useStanding.ts";
import { ActionStrip } from "./ActionStrip.tsx";
import { Cell } from "./Cell.tsx";
import { RowFacts } from "./RowFacts.tsx";

/**
 * A claim in both texts. The row is made current by a press anywhere on it, by stepping, or with the arrow keys; only the
 * current row's parts are in the order of Tab.
 */
export const PairRow = memo(function PairRow({ row }: { readonly row: ClaimRow }) {
  const { group, place, key } = row;
  const reading = useContext(ReadingContext);
  const standing = useStanding(key, group.number);
  const isCurrent = standing === "current";
  const telling = useTelling();
  const [lit, setLit] = useState<string | null>(null);
  const echo = group.links.find((link) => link.kind === "echo");

  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of two texts is no fieldset of a form.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of rows answers Enter and the arrows for the row in focus.
    <div
      id={key}
      data-row
      className="pair"
      role="group"
      aria-label={rowLabel(row, telling)}
      aria-current={isCurrent || undefined}
      tabIndex={standing === null ? -1 : 0}
      data-state={group.state}
      data-place={place}
      data-uncertain={group.certain ? undefined : true}
      onClick={(event) => {
        if (!isCurrent && choosesRow(event.target) && !hasSelection()) reading.getState().goTo(key, "press");
      }}
      onPointerOver={(event) => {
        if (!isControl(event.target)) setLit(markUnder(event.target));
      }}
      onPointerLeave={() => setLit(null)}
    >
      {side("left")}
      <div className="gut">{isSame(group) ? null : <Glyph group={group} />}</div>
      <RowFacts group={group} focusable={isCurrent} onPoint={setLit} />
      {side("right")}
      {isCurrent && <ActionStrip row={row} />}
    </div>
  );

  function side(which: Side) {
    if (place !== "both" && place !== which)
      return (
        <Cell side={which} sentences={[]}>
          <MovedGhost row={row} side={which} focusable={isCurrent} />
        </Cell>
      );
    if (group[which].length === 0 && echo?.to === which)
      return (
        <Cell side={which} sentences={[]}>
          <EchoGhost link={echo} group={group} focusable={isCurrent} />
        </Cell>
      );
    return <Cell side={which} sentences={group[which]} lit={lit} isPlain={isSame(group)} />;
  }
});

/** Most rows of most pairs: the style sheet draws their sign. */
function isSame({ state, certain }: ClaimGroup): boolean {
  return state === "same" && certain;
}

/** The mark or cue under the pointer. */
function markUnder(target: EventTarget): string | null {
  const marked = target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
  return marked?.dataset.mark ?? null;
}
