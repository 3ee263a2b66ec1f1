import type { Break } from "./findBreaks.ts";
import type { Lexicon } from "./languages/lexicon.ts";
import type { WordUsage } from "./wordUsage.ts";

/** What a pass may look at besides the breaks. */
export interface PassContext {
  readonly text: string;
  /** Of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly lexicon: Lexicon;
  /** Of the paragraph; read when it is first asked for. */
  readonly usage: () => WordUsage;
}

/** Takes breaks away or puts some in; sorted by offset in and out. */
export type Pass = (breaks: readonly Break[], context: PassContext) => readonly Break[];
