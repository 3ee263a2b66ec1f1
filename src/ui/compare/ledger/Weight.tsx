import { type Level, levelOf } from "../../../workspace/ledger.ts";
import type { ClaimGroup } from "../../../workspace/rows.ts";

const NAMES: Readonly<Record<Level, string>> = { high: "High", medium: "Medium", low: "Low", none: "None" };

/** How much a claim weighs, as a word and three bars. */
export function Weight({ group }: { readonly group: ClaimGroup }) {
  const level = levelOf(group);
  return (
    <span className="weight">
      <Bars level={level} />
      {NAMES[level]}
    </span>
  );
}

/** The same where there is room for the bars alone. */
export function ShortWeight({ group }: { readonly group: ClaimGroup }) {
  const level = levelOf(group);
  return (
    <span className="weight" role="img" aria-label={`Weight: ${NAMES[level].toLowerCase()}`}>
      <Bars level={level} />
    </span>
  );
}

function Bars({ level }: { readonly level: Level }) {
  return (
    <span className="weight-bars" data-level={level} aria-hidden>
      <i />
      <i />
      <i />
    </span>
  );
}
