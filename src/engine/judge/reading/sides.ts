import type { Pair } from "../../model.ts";
import type { Reading } from "./reading.ts";

/** What every finder of cues is given: the claims of a match as they were read, and what is known of their places. */
export interface Sides extends Pair<readonly Reading[]> {
  /**
   * Whether the match holds the whole of a text. Where it does, a fact that only the other side has is told: two sentences put
   * side by side are asked what one says and the other does not. In two reports nearly every sentence has a number, date or
   * quantifier the other leaves out; marks and clauses show it, and no reader called it a changed fact.
   */
  readonly whole: Pair<boolean>;
}
