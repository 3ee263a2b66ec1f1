import type { Cue } from "../../../engine/model.ts";
import type { ClaimGroup } from "../../../workspace/rows.ts";
import { FactChip } from "../claim/FactChip.tsx";
import { RowLinks } from "../claim/RowLinks.tsx";
import { cueName } from "../claim/rowWording.ts";

interface RowFactsProps {
  readonly group: ClaimGroup;
  readonly focusable: boolean;
  readonly onPoint: (lit: string | null) => void;
}

/** The facts that differ and where else the claim is told: on the spine, or in a line under B where that is too narrow. */
export function RowFacts({ group, focusable, onPoint }: RowFactsProps) {
  const chips = chipsOf(group);
  const links = group.left.length > 0 && group.right.length > 0 ? group.links : [];
  if (chips.length + links.length === 0) return null;
  return (
    <div className="row-facts">
      {chips.map((cues) => (
        <FactChip key={cues[0]?.index} cues={cues} onPoint={onPoint} focusable={focusable} />
      ))}
      <RowLinks links={links} focusable={focusable} />
    </div>
  );
}

/** Facts of one name are one chip. */
export function chipsOf({ cues }: ClaimGroup): (readonly { readonly cue: Cue; readonly index: number }[])[] {
  const byName = new Map<string, { readonly cue: Cue; readonly index: number }[]>();
  cues.forEach((cue, index) => {
    const name = cueName(cue);
    byName.set(name, [...(byName.get(name) ?? []), { cue, index }]);
  });
  return [...byName.values()];
}
