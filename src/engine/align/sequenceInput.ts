import type { Pair } from "../model.ts";
import type { ParagraphOfPlace } from "./anchors/equalParagraphs.ts";
import type { Strictness } from "./links/strictness.ts";
import type { Group } from "./rows/absorption.ts";

/** What the passes read; all in places of the two sequences. */
export interface SequenceInput {
  /** The sentences as they are written. */
  readonly lines: Pair<readonly string[]>;
  /** Terms of each sentence. */
  readonly terms: Pair<readonly (readonly string[])[]>;
  readonly paragraphOf: Pair<ParagraphOfPlace>;
  readonly languages: Pair<string>;
  /** Rows the reader made. */
  readonly together: readonly Group[];
  /** Places the reader has spoken on. */
  readonly closed: Pair<ReadonlySet<number>>;
  readonly strictness: Strictness;
  /** How far the texts seem to tell of different events; see `foreignness.ts`. */
  readonly foreign: number;
  /** The two sequences are all that is compared of the texts. */
  readonly isAll: boolean;
}
