import type { Span } from "../../model.ts";
import type { Phrase } from "../../words/phrases/findPhrases.ts";
import type { Hedge } from "../languages/language.ts";
import { isDenied } from "../negation/negators.ts";
import { BREAK } from "../reading/clauseBreak.ts";
import { type Located, locate } from "../reading/located.ts";
import { datesIn, inText, phrasesIn, type Reading, textOf } from "../reading/reading.ts";
import { isParticiple } from "../speakers/isParticiple.ts";

/** A hedge at its place; `noPlan` is a plan that is denied. */
export type Hedged = Located<{ readonly span: Span; readonly class: Hedge | "noPlan" }>;

/** The words of a side that say how sure it is. */
export function hedgesOf(readings: readonly Reading[]): Hedged[] {
  return locate(readings, (reading) =>
    phrasesIn(reading, reading.table.hedges)
      .filter(
        ({ span }) => !datesIn(reading).some((date) => date.span[0] < span[1] && span[0] < date.span[1]),
      )
      .filter((hedge, at, all) => !isInfinitive(hedge, all.slice(0, at), reading))
      .filter(({ span }) => !makesPassive(span, reading))
      .map((hedge) => (hedge.class === "hearsay" ? hearsayOf(hedge, reading) : hedge))
      .filter((hedge, at, all) => hedge.class !== "hearsay" || !isSaidTwice(hedge, all.slice(0, at), reading))
      .map(({ class: hedge, span }) => ({ span, class: isNoPlan(hedge, span, reading) ? "noPlan" : hedge })),
  );
}

/** Of "soll ein Signal übersehen haben" the modal, which says it; but "soll Vorrang haben" says what shall be. */
function hearsayOf({ span }: Phrase<Hedge>, reading: Reading): Phrase<Hedge> {
  const [from, to] = inText(reading, span);
  const words = reading.words.filter(({ start, end }) => from <= start && end <= to);
  const [first, lead, last] = [words[0]!, words.at(-2)!, words.at(-1)!];
  const isBehind = reading.table.hedges?.meant?.includes(last.normal) === true;
  const modal = isBehind ? last : first;
  return {
    span: [modal.start - reading.span[0], modal.end - reading.span[0]],
    class: isBehind || isParticiple(lead, reading.table) ? "hearsay" : "meant",
  };
}

/** "Angeblich soll er gelogen haben." */
function isSaidTwice({ span }: Phrase<Hedge>, before: readonly Phrase<Hedge>[], reading: Reading): boolean {
  return before.some(
    ({ class: hedge, span: [, end] }) =>
      (hedge === "alleged" || hedge === "seem") && !BREAK.test(reading.line.slice(end, span[0])),
  );
}

/** The "werden" of "das Werk, in dem Räder gebaut werden". */
function makesPassive(span: Span, reading: Reading): boolean {
  if (!isAuxiliary(reading.line.slice(...span), reading)) return false;
  const [start] = inText(reading, span);
  const before = reading.words.findLast((word) => word.end <= start);
  return (
    before !== undefined &&
    isParticiple(before, reading.table) &&
    textOf(reading, [before.end, start]).trim() === ""
  );
}

/** "Has no plans to close" and "will not close" are equally sure. */
function isNoPlan(hedge: Hedge, span: Span, reading: Reading): boolean {
  if (hedge !== "plan") return false;
  const [start] = inText(reading, span);
  const word = reading.words.find(({ end }) => end > start);
  return word !== undefined && isDenied(reading, word);
}

/** The "werden" of "soll fertig werden": it stands with a hedge that leads to it. */
function isInfinitive({ span }: Phrase<Hedge>, before: readonly Phrase<Hedge>[], reading: Reading): boolean {
  return (
    isAuxiliary(reading.line.slice(...span), reading) &&
    before.some((lead) => !BREAK.test(reading.line.slice(lead.span[1], span[0])))
  );
}

/** Whether a word also makes passives. */
export function isAuxiliary(word: string, { table }: Reading): boolean {
  return table.passive?.be.includes(word.toLowerCase()) === true;
}
