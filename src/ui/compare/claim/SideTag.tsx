import type { Side } from "../../../engine/model.ts";
import { SIDE_LETTERS } from "../../controls/sideLetters.ts";

/** The letter of a side on its colour. */
export function SideTag({ side }: { readonly side: Side }) {
  return (
    <span className="side-tag" data-side={side}>
      {SIDE_LETTERS[side]}
    </span>
  );
}
