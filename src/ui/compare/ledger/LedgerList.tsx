import { memo, type ReactNode, useMemo } from "react";
import { SIDES } from "../../../engine/model.ts";
import type { ClaimGroup, Sentence } from "../../../workspace/rows.ts";
import { useReading, useTelling } from "../../reading/ReadingContext.ts";
import { FactLines } from "../claim/FactLines.tsx";
import { Glyph } from "../claim/Glyph.tsx";
import { capital, shortStateWords, stateNote } from "../claim/rowWording.ts";
import { SentenceText } from "../claim/SentenceText.tsx";
import { SideTag } from "../claim/SideTag.tsx";
import { sentenceNames } from "../claim/sentenceNames.ts";
import { textAttributes } from "../claim/textAttributes.ts";
import { EarlierLines } from "./EarlierLines.tsx";
import { MoreLines } from "./MoreLines.tsx";
import { useLedgerLines } from "./useLedgerLines.ts";
import { ShortWeight } from "./Weight.tsx";

/** `start`: beside the texts, which tell the rest; `both`: alone on the screen, what each text says. */
type Tells = "start" | "both";

interface LedgerListProps {
  readonly groups: readonly ClaimGroup[];
  readonly tells: Tells;
  readonly onOpen: (key: string) => void;
}

/** The ledger where there is no room for a table: beside the texts, and on a phone. */
export function LedgerList({ groups, tells, onOpen }: LedgerListProps) {
  const rows = useMemo(() => groups.map(({ keys: [key = ""] }) => ({ key })), [groups]);
  const lines = useLedgerLines(rows);
  return (
    <>
      <EarlierLines lines={lines} />
      <ul className="ledger-list">
        {groups.slice(lines.from, lines.to).map((group) => (
          <Item key={group.number} group={group} tells={tells} onOpen={onOpen} />
        ))}
      </ul>
      <MoreLines lines={lines} />
    </>
  );
}

interface ItemProps {
  readonly group: ClaimGroup;
  readonly tells: Tells;
  readonly onOpen: (key: string) => void;
}

const Item = memo(function Item({ group, tells, onOpen }: ItemProps): ReactNode {
  const telling = useTelling();
  const isCurrent = useReading((state) => state.visit !== null && group.keys.includes(state.visit.key));
  const [key = ""] = group.keys;
  const note = stateNote(group);
  // Beside the texts it is they that have the claim's place on the page.
  const place = tells === "both" ? { id: key, "data-row": true, tabIndex: -1 } : {};
  return (
    <li {...place} aria-current={isCurrent || undefined} data-state={group.state}>
      <Glyph group={group} />
      <button type="button" className="ledger-item" onClick={() => onOpen(key)}>
        <span className="flex flex-wrap justify-between gap-x-3 text-ink-3 text-meta">
          <span>
            {capital(shortStateWords(group, telling))}
            {note !== null && `, ${note}`}
            <span className="sr-only">, </span>
          </span>
          <span className="flex items-baseline gap-2.5 whitespace-nowrap">
            {sentenceNames(group).join(", ")}
            <ShortWeight group={group} />
          </span>
        </span>
        {tells === "start" && <Start group={group} />}
      </button>
      {tells === "both" && <Both group={group} />}
      <FactLines group={group} />
    </li>
  );
});

/** The first words of A, or of B where A has it not. */
function Start({ group }: { readonly group: ClaimGroup }) {
  const { languages } = useTelling();
  const own = group.left.length > 0 ? group.left : group.right;
  return (
    <span className="ledger-words" {...textAttributes(languages[own[0]?.side ?? "left"])}>
      {own.map(({ runs }) => runs.map((run) => run.text).join("")).join(" ")}
    </span>
  );
}

/** What is the same is told once; what only one text has needs no letter but the one before it. */
function Both({ group }: { readonly group: ClaimGroup }) {
  const { left, right, state } = group;
  if (state !== "same" && left.length > 0 && right.length > 0)
    return SIDES.map((side) => (
      <div key={side} className="ledger-side" data-side={side}>
        <SideTag side={side} />
        <Sentences of={group[side]} />
      </div>
    ));
  return (
    <div className="ledger-own">
      <Sentences of={left.length > 0 ? left : right} />
    </div>
  );
}

function Sentences({ of }: { readonly of: readonly Sentence[] }) {
  return (
    <div>
      {of.map((sentence) => (
        <SentenceText key={sentence.claim} sentence={sentence} />
      ))}
    </div>
  );
}
