import type { Span } from "../model.ts";
import { findBreaks } from "./findBreaks.ts";
import { joinAbbreviated } from "./joinAbbreviated.ts";
import { joinBracketed } from "./joinBracketed.ts";
import { joinContinued } from "./joinContinued.ts";
import { joinDateline } from "./joinDateline.ts";
import { joinNumbered } from "./joinNumbered.ts";
import { joinQuoted } from "./joinQuoted.ts";
import { joinScraps } from "./joinScraps.ts";
import { joinTrailing } from "./joinTrailing.ts";
import type { Lexicon } from "./languages/lexicon.ts";
import type { Pass, PassContext } from "./passes.ts";
import { splitColon } from "./splitColon.ts";
import { splitItems } from "./splitItems.ts";
import { splitSpacedHan } from "./splitSpacedHan.ts";
import { splitUnmarked } from "./splitUnmarked.ts";

/**
 * Items first, since a join looks at where its sentence begins; then the joins; ends that no stop marks within what is
 * left; scraps last.
 */
const PASSES: readonly Pass[] = [
  splitItems,
  joinContinued,
  joinAbbreviated,
  joinNumbered,
  joinTrailing,
  joinDateline,
  joinBracketed,
  joinQuoted,
  splitUnmarked,
  splitColon,
  splitSpacedHan,
  joinScraps,
];

/** A note of an encyclopedia's list: "^ Voss, A. (1911). The Tarn. Kelm: Lee.", "↑ …", "3. ^ …". Its stops part no sentences. */
const NOTE = /^(?:\d{1,3}\.\s?)?[\^↑]/u;
/** As far as the mark of a note is looked for. */
const MAX_NUMBER = 8;

/** The sentences of a paragraph, white space at their sides left out. */
export function findSentences(text: string, paragraph: Span, lexicon: Lexicon): Span[] {
  const [start, end] = paragraph;
  if (NOTE.test(text.slice(start, Math.min(end, start + MAX_NUMBER)))) return [paragraph];
  const context: PassContext = { text, start, end, lexicon };
  let breaks: ReturnType<Pass> = findBreaks(text, paragraph);
  for (const pass of PASSES) breaks = pass(breaks, context);
  const starts = [start, ...breaks.map((found) => found.next)];
  const ends = [...breaks.map((found) => found.end), end];
  return starts.map((from, i): Span => [from, ends[i]!]);
}
