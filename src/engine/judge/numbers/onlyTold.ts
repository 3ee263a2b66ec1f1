import { type Cue, type CueKind, otherSide, type Side } from "../../model.ts";
import { type Located, oneSided } from "../reading/located.ts";
import { isCutOut } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";

/**
 * Cues for facts that one side alone has. In whole reports each leaves out what the other has; there a fact counts only
 * where it was cut out of words that were kept.
 */
export function onlyTold<Fact>(
  kind: CueKind,
  side: Side,
  facts: readonly Located<Fact & { readonly span: Located<Fact>["span"] }>[],
  sides: Sides,
): Cue[] {
  const other = otherSide(side);
  return facts
    .filter((fact) => sides.whole[other] || isCutOut(fact, sides[other]))
    .map((fact) => oneSided(kind, side, fact));
}
