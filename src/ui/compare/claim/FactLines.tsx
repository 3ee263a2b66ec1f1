import type { Cue, Side } from "../../../engine/model.ts";
import type { ClaimGroup } from "../../../workspace/rows.ts";
import { SIDE_LETTERS } from "../../controls/sideLetters.ts";
import { cueValues } from "./cueValues.ts";
import { cueName } from "./rowWording.ts";

/** Each fact that differs on a line of its own: its kind, what A says, what B says. */
export function FactLines({ group }: { readonly group: ClaimGroup }) {
  if (group.cues.length === 0) return null;
  return (
    <ul className="fact-lines">
      {group.cues.map((cue, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a claim never change places.
        <FactLine key={i} cue={cue} />
      ))}
    </ul>
  );
}

function FactLine({ cue }: { readonly cue: Cue }) {
  const isVariant = cue.kind === "variant";
  const values = cueValues(cue);
  const value = (side: Side) => {
    const words = values[side];
    if (words === null) return <span className="text-ink-3">not in {SIDE_LETTERS[side]}</span>;
    if (isVariant) return <bdi className="v">{words}</bdi>;
    return (
      <mark className="w" data-side={side} data-kind="fact">
        <bdi>{words}</bdi>
      </mark>
    );
  };
  return (
    <li>
      <span className="chip" data-soft={isVariant || undefined}>
        {cueName(cue)}
      </span>
      <span className="min-w-0">
        {value("left")} / {value("right")}
      </span>
    </li>
  );
}
