import { memo, type ReactNode, useMemo } from "react";
import type { ClaimGroup } from "../../workspace/rows.ts";
import { FactLines } from "./FactLines.tsx";
import { Glyph } from "./Glyph.tsx";
import { MoreLines } from "./MoreLines.tsx";
import { useReading, useTelling } from "./ReadingContext.ts";
import { capital, shortStateWords, stateNote } from "./rowWording.ts";
import { sentenceNames } from "./sentenceNames.ts";
import { textAttributes } from "./textAttributes.ts";
import { useGrowingCount } from "./useGrowingCount.ts";

interface LedgerListProps {
  readonly groups: readonly ClaimGroup[];
  readonly onOpen: (key: string) => void;
}

/** The ledger where there is no room for a table: beside the texts, and on a phone. */
export function LedgerList({ groups, onOpen }: LedgerListProps) {
  const rows = useMemo(() => groups.map(({ keys: [key = ""] }) => ({ key })), [groups]);
  const growth = useGrowingCount(rows);
  return (
    <>
      <ul className="ledger-list">
        {groups.slice(0, growth.count).map((group) => (
          <Item key={group.number} group={group} onOpen={onOpen} />
        ))}
      </ul>
      <MoreLines growth={growth} />
    </>
  );
}

interface ItemProps {
  readonly group: ClaimGroup;
  readonly onOpen: (key: string) => void;
}

const Item = memo(function Item({ group, onOpen }: ItemProps): ReactNode {
  const telling = useTelling();
  const isCurrent = useReading((state) => state.visit !== null && group.keys.includes(state.visit.key));
  const own = group.left.length > 0 ? group.left : group.right;
  const [key = ""] = group.keys;
  const note = stateNote(group);
  const language = telling.languages[own[0]?.side ?? "left"];
  return (
    <li aria-current={isCurrent || undefined} data-state={group.state}>
      <Glyph group={group} />
      <button type="button" className="ledger-item" onClick={() => onOpen(key)}>
        <span className="flex justify-between gap-3 text-ink-3 text-meta">
          <span>
            {capital(shortStateWords(group, telling))}
            {note !== null && `, ${note}`}
          </span>
          <span className="whitespace-nowrap">{sentenceNames(group).join(", ")}</span>
        </span>
        <span className="ledger-words" {...textAttributes(language)}>
          {own.map(({ runs }) => runs.map((run) => run.text).join("")).join(" ")}
        </span>
      </button>
      <FactLines group={group} />
    </li>
  );
});
