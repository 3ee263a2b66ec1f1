import type { Break } from "./findBreaks.ts";
import type { Lexicon } from "./languages/lexicon.ts";

/** What a pass may look at besides the breaks. */
export interface PassContext {
  readonly text: string;
  /** Of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly lexicon: Lexicon;
}

/** Takes breaks away or puts some in; sorted by offset in and out. */
export type Pass = (breaks: readonly Break[], context: PassContext) => readonly Break[];
