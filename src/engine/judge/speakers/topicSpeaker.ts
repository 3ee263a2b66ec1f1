import type { Span } from "../../model.ts";
import { isInDate, textOf, type Word } from "../reading/reading.ts";
import type { Place } from "./speakersBeside.ts";

/** What ends a phrase, and what leads to what is said. */
const MARK = /[、，,。「」『』（）()]/u;
/** "That": the mark of what is said. */
const THAT = "と";

/**
 * Who speaks where the verb stands last, by the mark behind him: between what is said and the verb, "橋は安全だと市長は述べた", or
 * before all of it, "市長は橋は安全だと述べた". Of one mark alone nobody knows whether it is the speaker's or the subject's of what
 * is said, unless a comma or a quotation follows.
 */
export function topicSpeaker(place: Place, [from]: Span): readonly Word[] {
  const { reading, attribution } = place;
  const words = reading.words.filter((word) => word.end <= from);
  const marks = words.filter(({ normal }) => attribution.topics?.has(normal) === true);
  const said = words.findLastIndex((word, at) => word.normal === THAT && endsSaid(place, words, at));
  const behind = marks.find((mark) => said >= 0 && mark.start > words[said]!.start);
  if (behind) return phraseBefore(place, behind.start, words[said]!.end);
  const [first] = marks;
  if (!first) return [];
  const next = words[words.indexOf(first) + 1];
  const isParted = next !== undefined && MARK.test(textOf(reading, [first.end, next.start]));
  return isParted || marks.length > 1 ? phraseBefore(place, first.start, reading.span[0]) : [];
}

/** What is said ends on a verb, 逃走したと, or a quotation; behind a noun the same word is "and", 橋と道. */
function endsSaid({ reading }: Place, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined && (!before.content || MARK.test(textOf(reading, [before.end, words[at]!.start])))
  );
}

/** The content words right before a place, back to a mark or to where the phrase may begin. */
export function phraseBefore({ reading, attribution }: Place, to: number, from: number): readonly Word[] {
  const words = reading.words.filter((word) => from <= word.start && word.end <= to);
  const start = words.findLastIndex(
    (word, at) =>
      attribution.topics?.has(word.normal) === true ||
      MARK.test(textOf(reading, [word.end, words[at + 1]?.start ?? to])),
  );
  return words.slice(start + 1).filter((word) => word.content && !isInDate(reading, word));
}
