import type { Cue, Side, Span } from "../model.ts";
import { oneSided } from "./located.ts";
import { alike, type Reading, type Word } from "./reading.ts";
import type { Sides } from "./sides.ts";

/** A passive with or without the one who did it. */
interface Passive {
  readonly participle: Word;
  /** From "by" to the end of who did it; null where nobody is named. */
  readonly span: Span | null;
}

/**
 * Who did it, gone or new: "was shot by police" -> "was shot". The participle must stand, after a form of be, on both sides.
 */
export function agentCues(sides: Sides): Cue[] {
  const left = sides.left.flatMap(passivesOf);
  const right = sides.right.flatMap(passivesOf);
  return [...gone("left", left, right), ...gone("right", right, left)];
}

type Found = Passive & { readonly reading: Reading };

function gone(side: Side, own: readonly Found[], other: readonly Found[]): Cue[] {
  return own.flatMap(({ participle, span, reading }) => {
    const kept = other.filter((passive) => alike(passive.participle, participle));
    if (span === null || kept.length === 0 || kept.some((passive) => passive.span !== null)) return [];
    return [oneSided("agent", side, { span, reading })];
  });
}

/** Words that may stand between "be" and its participle, and between that and "by". */
const BETWEEN = 2;
/** Words of "by …" that are shown at most. */
const LONGEST_AGENT = 6;

function passivesOf(reading: Reading): Found[] {
  const passive = reading.table.passive;
  if (!passive) return [];
  const isParticiple = new RegExp(`^(?:${passive.participle})$`, "u");
  const { words } = reading;
  return words.flatMap((word, at): Found[] => {
    if (!isParticiple.test(word.normal) || passive.be.includes(word.normal)) return [];
    if (!words.slice(Math.max(0, at - 1 - BETWEEN), at).some((w) => passive.be.includes(w.normal))) return [];
    const by = words.findIndex((w, i) => i > at && i <= at + 1 + BETWEEN && passive.by.includes(w.normal));
    return [{ participle: word, span: by < 0 ? null : agentSpan(reading, by), reading }];
  });
}

/** "by" and what follows it up to the next comma, stop or preposition; null for "by Tuesday" and "by doing". */
function agentSpan({ words, line, span, table }: Reading, by: number): Span | null {
  const first = words[by + 1];
  if (!first || first.number || /ing$/u.test(first.normal)) return null;
  let last = first;
  for (const word of words.slice(by + 2, by + LONGEST_AGENT)) {
    if (/[,;:.!?()"“”]/u.test(line.slice(last.end - span[0], word.start - span[0]))) break;
    if (table.clauseStarts?.has(word.normal)) break;
    last = word;
  }
  return [words[by]!.start, last.end];
}
