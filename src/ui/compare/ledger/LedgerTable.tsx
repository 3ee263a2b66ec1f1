import { ChevronDown, ChevronUp, Text } from "lucide-react";
import { memo, useContext, useMemo } from "react";
import type { Side } from "../../../engine/model.ts";
import type { LedgerOrder, LedgerSort } from "../../../workspace/ledger.ts";
import type { ClaimGroup } from "../../../workspace/rows.ts";
import { Button } from "../../controls/Button.tsx";
import { ReadingContext, useReading, useTelling } from "../../reading/ReadingContext.ts";
import { CopyBoth } from "../claim/CopyBoth.tsx";
import { FactLines } from "../claim/FactLines.tsx";
import { Glyph } from "../claim/Glyph.tsx";
import { hasSelection, isControl } from "../claim/press.ts";
import { capital, nameWords, shortStateWords, stateNote } from "../claim/rowWording.ts";
import { SentenceText } from "../claim/SentenceText.tsx";
import { SideTag } from "../claim/SideTag.tsx";
import { moveByKeys } from "../stepping/moveByKeys.ts";
import { EarlierLines } from "./EarlierLines.tsx";
import { MoreLines } from "./MoreLines.tsx";
import { useLedgerLines } from "./useLedgerLines.ts";
import { Weight } from "./Weight.tsx";

interface LedgerTableProps {
  readonly groups: readonly ClaimGroup[];
  readonly sort: LedgerSort;
  readonly onSort: (sort: LedgerSort) => void;
  readonly onOpen: (key: string) => void;
}

/** A real table: the linear view of a comparison. */
export function LedgerTable({ groups, sort, onSort, onOpen }: LedgerTableProps) {
  const reading = useContext(ReadingContext);
  const { names } = useTelling();
  const rows = useMemo(() => groups.map(({ keys: [key = ""] }) => ({ key })), [groups]);
  const lines = useLedgerLines(rows);
  const head = (by: LedgerOrder, name: React.ReactNode) => (
    <SortHead by={by} sort={sort} onSort={onSort}>
      {name}
    </SortHead>
  );
  return (
    <>
      <EarlierLines lines={lines} />
      <table className="ledger" onKeyDown={(event) => moveByKeys(event, reading, { rows, onEnter: onOpen })}>
        <thead>
          <tr>
            {head("state", "State")}
            {head(
              "left",
              <>
                <SideTag side="left" /> <bdi>{names.left}</bdi>
              </>,
            )}
            {head(
              "right",
              <>
                <SideTag side="right" /> <bdi>{names.right}</bdi>
              </>,
            )}
            <th scope="col">Facts</th>
            {head("weight", "Weight")}
          </tr>
        </thead>
        <tbody>
          {groups.slice(lines.from, lines.to).map((group) => (
            <LedgerRow key={group.number} group={group} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      <MoreLines lines={lines} />
    </>
  );
}

interface SortHeadProps {
  readonly by: LedgerOrder;
  readonly sort: LedgerSort;
  readonly onSort: (sort: LedgerSort) => void;
  readonly children: React.ReactNode;
}

function SortHead({ by, sort, onSort, children }: SortHeadProps) {
  const isSorted = sort.by === by;
  const descends = (by === "weight") !== sort.reversed;
  const Arrow = descends ? ChevronDown : ChevronUp;
  return (
    <th scope="col" aria-sort={isSorted ? (descends ? "descending" : "ascending") : undefined}>
      <button type="button" onClick={() => onSort({ by, reversed: isSorted && !sort.reversed })}>
        {children}
        {isSorted && <Arrow size={12} aria-hidden />}
      </button>
    </th>
  );
}

interface LedgerRowProps {
  readonly group: ClaimGroup;
  readonly onOpen: (key: string) => void;
}

const LedgerRow = memo(function LedgerRow({ group, onOpen }: LedgerRowProps) {
  const telling = useTelling();
  const [key = ""] = group.keys;
  const isCurrent = useReading((state) => state.visit !== null && group.keys.includes(state.visit.key));
  const goTo = useReading((state) => state.goTo);
  const note = stateNote(group);
  return (
    <tr
      id={key}
      data-row
      data-state={group.state}
      aria-current={isCurrent || undefined}
      tabIndex={isCurrent ? 0 : -1}
      onClick={(event) => {
        if (!isCurrent && !isControl(event.target) && !hasSelection()) goTo(key, "press");
      }}
    >
      <th scope="row">
        <button type="button" className="ledger-state" title="Show in the texts" onClick={() => onOpen(key)}>
          <Glyph group={group} />
          <span>
            {capital(shortStateWords(group, telling))}
            {note !== null && <small>{note}</small>}
          </span>
        </button>
      </th>
      <TextCell group={group} side="left" />
      <TextCell group={group} side="right" />
      <td>
        <FactLines group={group} />
        {isCurrent && (
          <div className="ledger-actions">
            <Button look="quiet" size="small" onPress={() => onOpen(key)}>
              <Text size={14} aria-hidden />
              Show in the texts
            </Button>
            <CopyBoth group={group} />
          </div>
        )}
      </td>
      <td>
        <Weight group={group} />
      </td>
    </tr>
  );
});

function TextCell({ group, side }: { readonly group: ClaimGroup; readonly side: Side }) {
  const telling = useTelling();
  const sentences = group[side];
  return (
    <td data-side={side}>
      {sentences.map((sentence) => (
        <SentenceText key={sentence.claim} sentence={sentence} />
      ))}
      {sentences.length === 0 && (
        <span className="leading-5.75 text-ink-3">Not found in {nameWords(telling, side)}</span>
      )}
    </td>
  );
}
