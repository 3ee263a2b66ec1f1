import type { Cue, Side, Span } from "../model.ts";
import { oneSided, type Shown } from "./located.ts";
import { alike, type Reading, type Word } from "./reading.ts";
import type { Sides } from "./sides.ts";
import { soundsLike } from "./soundsLike.ts";

/** A passive with or without the one who did it. */
interface Passive {
  readonly reading: Reading;
  readonly participle: Word;
  /** What it was done to: the words before "was", back to the beginning of the clause. */
  readonly undergoer: readonly Word[];
  /** From "by" to the end of who did it; null where nobody is named. */
  readonly by: Span | null;
}

/**
 * Who did it, gone or new: "was shot by police" -> "was shot", and "police shot the driver" -> "the driver was shot". The
 * verb must stand on both sides, with what it was done to where one side says it actively.
 */
export function agentCues(sides: Sides): Cue[] {
  const left = sides.left.flatMap(passivesOf);
  const right = sides.right.flatMap(passivesOf);
  return [
    ...gone("left", left, right),
    ...gone("right", right, left),
    ...unnamed("right", right, left, sides),
    ...unnamed("left", left, right, sides),
  ];
}

function gone(side: Side, own: readonly Passive[], other: readonly Passive[]): Cue[] {
  return own.flatMap(({ participle, by, reading }) => {
    const kept = other.filter((passive) => alike(passive.participle, participle));
    if (by === null || kept.length === 0 || kept.some((passive) => passive.by !== null)) return [];
    return [oneSided("agent", side, { span: by, reading })];
  });
}

/** Passives of a side that name nobody, where the other side's subject did it. */
function unnamed(side: Side, own: readonly Passive[], other: readonly Passive[], sides: Sides): Cue[] {
  const there = sides[side === "left" ? "right" : "left"];
  return own.flatMap((passive) => {
    if (passive.by !== null || other.some(({ participle }) => isOneVerb(participle, passive))) return [];
    const subject = there.map((reading) => subjectOf(passive, reading)).find((found) => found !== null);
    if (!subject || subject.words.some((word) => isSpokenOf(word, sides[side]))) return [];
    return [oneSided("agent", side === "left" ? "right" : "left", subject)];
  });
}

function isSpokenOf(word: Word, readings: readonly Reading[]): boolean {
  return readings.some(({ words }) => words.some((other) => other.content && soundsLike(other, word)));
}

function isOneVerb(word: Word, { participle, reading }: Pick<Passive, "participle" | "reading">): boolean {
  return alike(word, participle) || reading.table.passive?.pasts?.[word.normal] === participle.normal;
}

/** Words after a verb among which what it is done to must stand. */
const OBJECT_REACH = 5;

/** Who does actively in a claim what a passive says was done; a pronoun says nothing new. */
function subjectOf(passive: Passive, reading: Reading): (Shown & { readonly words: readonly Word[] }) | null {
  const { words } = reading;
  for (const [at, verb] of words.entries()) {
    if (!isOneVerb(verb, passive)) continue;
    const object = words.slice(at + 1, at + 1 + OBJECT_REACH);
    const isSame = (word: Word) => passive.undergoer.some((one) => isOneThing(one, word));
    if (!object.some(isSame)) continue;
    const subject = clauseBefore(reading, at);
    const [first, last] = [subject.find(isNamed), subject.findLast(isNamed)];
    if (!first || !last || subject.some(isSame)) continue;
    return { reading, span: [first.start, last.end], words: subject.filter(isNamed) };
  }
  return null;
}

function isNamed(word: Word): boolean {
  return word.content;
}

/** The driver and the driver; she and her. */
function isOneThing(a: Word, b: Word): boolean {
  if (a.content && b.content) return alike(a, b);
  return PRONOUNS.some((forms) => forms.includes(a.normal) && forms.includes(b.normal));
}

const PRONOUNS: readonly (readonly string[])[] = [
  ["he", "him"],
  ["she", "her"],
  ["they", "them"],
  ["it"],
  ["i", "me"],
  ["we", "us"],
  ["you"],
];

/** Words of a subject at most. */
const LONGEST_SUBJECT = 5;

/** The words before a verb, back to a mark, a preposition or a conjunction, but for "of". */
function clauseBefore({ words, line, span, table }: Reading, at: number): Word[] {
  let first = at;
  while (first > 0 && at - first < LONGEST_SUBJECT) {
    const word = words[first - 1]!;
    if (/[,;:.!?()"“”]/u.test(line.slice(word.end - span[0], words[first]!.start - span[0]))) break;
    if (word.normal !== "of" && table.clauseStarts?.has(word.normal)) break;
    if (word.normal === "to") return [];
    first--;
  }
  return words.slice(first, at);
}

/** Words that may stand between "be" and its participle, and between that and "by". */
const BETWEEN = 2;
/** Words of "by …" that are shown at most. */
const LONGEST_AGENT = 6;

function passivesOf(reading: Reading): Passive[] {
  const passive = reading.table.passive;
  if (!passive) return [];
  const isParticiple = new RegExp(`^(?:${passive.participle})$`, "u");
  const { words } = reading;
  return words.flatMap((word, at): Passive[] => {
    if (!isParticiple.test(word.normal) || passive.be.includes(word.normal)) return [];
    const from = Math.max(0, at - 1 - BETWEEN);
    const be = words.slice(from, at).findLastIndex((w) => passive.be.includes(w.normal));
    if (be < 0) return [];
    const by = words.slice(at + 1, at + 2 + BETWEEN).findIndex((w) => passive.by.includes(w.normal));
    const undergoer = clauseBefore(reading, from + be);
    return [{ participle: word, undergoer, by: by < 0 ? null : agentSpan(reading, at + 1 + by), reading }];
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
