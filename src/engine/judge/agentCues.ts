import { type Cue, otherSide, type Side, type Span } from "../model.ts";
import { remembered } from "../remembered.ts";
import { alike } from "./alike.ts";
import type { PassiveWords } from "./languages/language.ts";
import { cueOf, oneSided, type Shown } from "./located.ts";
import { endsOn, isInDate, type Reading, textOf, type Word } from "./reading.ts";
import type { Sides } from "./sides.ts";
import { soundsLike } from "./soundsLike.ts";
import { startsClause } from "./startsClause.ts";

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
 * Who did it, gone, new or another: "was shot by police" -> "was shot", and "police shot the driver" -> "the driver was shot".
 * The verb must stand on both sides, with what it was done to where one side says it actively.
 */
export function agentCues(sides: Sides): Cue[] {
  const left = sides.left.flatMap(passivesOf);
  const right = sides.right.flatMap(passivesOf);
  return [
    ...gone("left", left, right),
    ...gone("right", right, left),
    ...doneActively("right", right, left, sides),
    ...doneActively("left", left, right, sides),
    ...another(left, right, sides),
  ];
}

/**
 * Somebody else who did the same to the same: was shot by a guard -> was shot by a customer. A word for him that stands
 * anywhere on the other side may be his other name.
 */
function another(left: readonly Passive[], right: readonly Passive[], sides: Sides): Cue[] {
  return left.filter(isNamedIn).flatMap((a) =>
    right
      .filter(isNamedIn)
      .filter((b) => a.participle.normal === b.participle.normal && isDoneToOne(a, b))
      .filter((b) => isNew(a, sides.right) && isNew(b, sides.left))
      .map((b) => cueOf("agent", shownBy(a), shownBy(b))),
  );
}

type Named = Passive & { readonly by: Span };

function isNamedIn(passive: Passive): passive is Named {
  return passive.by !== null;
}

function isNew({ by, reading }: Named, there: readonly Reading[]): boolean {
  const content = contentIn(by, reading);
  return content.length > 0 && !content.some((word) => isSpokenOf(word, there));
}

function shownBy({ by, reading }: Named): Shown {
  return { span: by, reading };
}

function contentIn([from, to]: Span, { words }: Reading): Word[] {
  return words.filter((word) => word.content && word.start >= from && word.end <= to);
}

/** One word, or one pronoun, for what it was done to. */
function isDoneToOne({ undergoer, reading }: Passive, other: Passive): boolean {
  const pronouns = reading.table.passive?.pronouns ?? [];
  return undergoer.some(
    (word) =>
      (word.content || pronouns.some(([subject]) => subject === word.normal)) &&
      other.undergoer.some(({ normal }) => normal === word.normal),
  );
}

function gone(side: Side, own: readonly Passive[], other: readonly Passive[]): Cue[] {
  return own.flatMap(({ participle, by, reading }) => {
    const kept = other.filter((passive) => alike(passive.participle, participle));
    if (by === null || kept.length === 0 || kept.some((passive) => passive.by !== null)) return [];
    return [oneSided("agent", side, { span: by, reading })];
  });
}

/** Passives of a side that name nobody, or somebody else, where the other side's subject did it. */
function doneActively(side: Side, own: readonly Passive[], other: readonly Passive[], sides: Sides): Cue[] {
  const there = sides[otherSide(side)];
  return own.flatMap((passive) => {
    if (other.some(({ participle }) => isOneVerb(participle, passive))) return [];
    const subject = there.map((reading) => subjectOf(passive, reading)).find((found) => found !== null);
    if (!subject || subject.words.some((word) => isSpokenOf(word, sides[side]))) return [];
    if (!isNamedIn(passive)) return [oneSided("agent", otherSide(side), subject)];
    if (!isNew(passive, there)) return [];
    const by = shownBy(passive);
    return [side === "left" ? cueOf("agent", by, subject) : cueOf("agent", subject, by)];
  });
}

function isSpokenOf(word: Word, readings: readonly Reading[]): boolean {
  return readings.some(({ words }) => words.some((other) => other.content && soundsLike(other, word)));
}

function isOneVerb(word: Word, { participle, reading }: Pick<Passive, "participle" | "reading">): boolean {
  const { pasts, prefix } = reading.table.passive ?? {};
  if (alike(word, participle) || pasts?.[word.normal] === participle.normal) return true;
  if (prefix === undefined || !participle.normal.startsWith(prefix)) return false;
  const bare = participle.normal.slice(prefix.length);
  return alike(word, { normal: bare, stem: bare });
}

/** Words after a verb among which what it is done to must stand. */
const OBJECT_REACH = 5;

/** Who does actively in a claim what a passive says was done; a pronoun says nothing new. */
function subjectOf(passive: Passive, reading: Reading): (Shown & { readonly words: readonly Word[] }) | null {
  const { words } = reading;
  const pronouns = reading.table.passive?.pronouns;
  for (const [at, verb] of words.entries()) {
    if (!isOneVerb(verb, passive)) continue;
    const object = words.slice(at + 1, at + 1 + OBJECT_REACH);
    const isSame = (word: Word) => passive.undergoer.some((one) => isOneThing(one, word, pronouns));
    if (!object.some(isSame)) continue;
    const clause = clauseBefore(reading, at);
    const subject = clause.filter((word) => word.content && !isInDate(reading, word));
    const [first, last] = [subject[0], subject.at(-1)];
    if (!first || !last || clause.some(isSame) || describes(reading, at - clause.length)) continue;
    return { reading, span: [first.start, last.end], words: subject };
  }
  return null;
}

/** "Men from the north": what begins there is no subject but tells where one is from. "On Monday police …" does not. */
function describes(reading: Reading, at: number): boolean {
  const { words, table } = reading;
  const [described, lead, first] = [words[at - 2], words[at - 1], words[at]];
  if (!described?.content || !lead || !first || isInDate(reading, described) || isInDate(reading, first))
    return false;
  const isPhrase = table.clauses?.beforeDescriptions?.has(lead.normal) === true;
  return isPhrase && !MARK.test(textOf(reading, [described.end, lead.start]));
}

/** What it was done to and what may be the same on the other side: the driver and the driver; she and her. */
function isOneThing(a: Word, b: Word, pronouns: PassiveWords["pronouns"]): boolean {
  if (a.content && b.content) return alike(a, b);
  return (pronouns ?? []).some((forms) => forms[0] === a.normal && forms.includes(b.normal));
}

/** What ends a clause. */
const MARK = /[,;:.!?()"“”„«»]/u;

/** Words of a subject at most. */
const LONGEST_SUBJECT = 5;

/** The words before a verb, back to a mark, a preposition or a conjunction; none before an infinitive. */
function clauseBefore(reading: Reading, at: number): Word[] {
  const { words, table } = reading;
  let first = at;
  while (first > 0 && at - first < LONGEST_SUBJECT) {
    const word = words[first - 1]!;
    if (MARK.test(textOf(reading, [word.end, words[first]!.start]))) break;
    if (table.passive?.infinitive?.has(word.normal)) return [];
    if (startsClause(word, table)) break;
    first--;
  }
  return words.slice(first, at);
}

/** Words that may stand between "be" and its participle, and between that and "by". */
const BETWEEN = 2;
/** Words between "be" and its participle where who did it stands there: wurde am Abend von zwei Männern angehalten. */
const BETWEEN_WITH_AGENT = 8;
/** Words of "by …" that are shown at most. */
const LONGEST_AGENT = 6;

function passivesOf(reading: Reading): Passive[] {
  const passive = reading.table.passive;
  if (!passive) return [];
  const { words } = reading;
  if (!words.some((word) => passive.be.includes(word.normal))) return [];
  const isParticiple = participleOf(passive);
  return words.flatMap((word, at): Passive[] => {
    // "Then" ends as "taken" does.
    if (!word.content || !isParticiple.test(word.normal) || passive.be.includes(word.normal)) return [];
    // Erdbeben is a noun.
    if (reading.table.nounsAreCapitalised && /^\p{Lu}/u.test(word.surface)) return [];
    const reach = passive.agent === "behind" ? BETWEEN : BETWEEN_WITH_AGENT;
    const from = Math.max(0, at - 1 - reach);
    const be = from + words.slice(from, at).findLastIndex((w) => passive.be.includes(w.normal));
    if (be < from || (reach > BETWEEN && MARK.test(textOf(reading, [words[be]!.end, word.start])))) return [];
    const first = firstPlace(passive, be, at);
    const last = passive.agent === "before" ? at : at + 2 + BETWEEN;
    const by = words.findIndex(
      (w, i) => i >= first && i < last && passive.by.includes(w.normal) && !isAttribute(reading, i),
    );
    const undergoer = clauseBefore(reading, be);
    const verb = by < be ? be : at;
    return [{ participle: word, undergoer, by: by < 0 ? null : agentSpan(reading, by, verb), reading }];
  });
}

/** The first word that may lead to who did it. */
function firstPlace({ agent }: PassiveWords, be: number, participle: number): number {
  switch (agent) {
    case "behind":
      return participle + 1;
    case "before":
      return be + 1;
    // "die door een lawine werd meegesleurd"
    case "either":
      return Math.max(0, be - LONGEST_AGENT);
  }
}

const participleOf = remembered(({ participle }: PassiveWords) => new RegExp(`^(?:${participle})$`, "u"));

/** "der Strafraum VON Livingston": behind a noun that is no date, "von" tells whose it is. */
function isAttribute(reading: Reading, by: number): boolean {
  const noun = reading.words[by - 1];
  if (!reading.table.nounsAreCapitalised || !noun || !/^\p{Lu}/u.test(noun.surface)) return false;
  return !isInDate(reading, noun);
}

/** "by" and what follows it up to the next comma, stop, preposition or the verb; null for "by Tuesday", "by the end" and "by doing". */
function agentSpan(reading: Reading, by: number, verb: number): Span | null {
  const { words, table } = reading;
  const first = words[by + 1];
  if (!first || first.number || endsOn(table.passive?.deeds, first.normal)) return null;
  if (table.passive?.means?.has(first.normal) || by + 1 === verb) return null;
  const noun = words.slice(by + 1).find((word) => word.content) ?? first;
  if (table.passive?.times?.has(noun.normal) || isInDate(reading, first)) return null;
  let last = first;
  for (const word of words.slice(by + 2, Math.min(by + LONGEST_AGENT, by < verb ? verb : words.length))) {
    if (MARK.test(textOf(reading, [last.end, word.start]))) break;
    if (table.clauses?.starts.has(word.normal)) break;
    last = word;
  }
  return [words[by]!.start, last.end];
}
