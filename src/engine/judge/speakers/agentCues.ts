import { type Cue, otherSide, type Side, type Span } from "../../model.ts";
import type { PassiveWords } from "../languages/language.ts";
import { alike } from "../reading/alike.ts";
import { isCapitalised } from "../reading/isCapitalised.ts";
import { cueOf, oneSided, type Shown } from "../reading/located.ts";
import { isInDate, type Reading, textOf, type Word } from "../reading/reading.ts";
import type { Sides } from "../reading/sides.ts";
import { soundsLike } from "../reading/soundsLike.ts";
import { clauseBefore, type Doer, MARK, type Passive, passivesOf, withoutComplements } from "./passives.ts";

/**
 * Who did it, gone, new or another: "was shot by police" -> "was shot", and "police shot the driver" -> "the driver was shot".
 * The verb must stand on both sides, with what it was done to where one side says it actively.
 *
 * Somebody else is told only of two passives. Held against the subject of an active clause, he is nearly always the same one
 * by another name: "scored by the striker" and "Venn scored", "by lawmakers" and "parliament rejected".
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
 * anywhere on the other side may be his other name, and a description may be of whomever a name names.
 */
function another(left: readonly Passive[], right: readonly Passive[], sides: Sides): Cue[] {
  return left.filter(tellsWho).flatMap((a) =>
    right
      .filter(tellsWho)
      .filter((b) => a.participle.normal === b.participle.normal && isDoneToOne(a, b))
      .filter((b) => isNew(a, sides.right) && isNew(b, sides.left) && isNamed(a) === isNamed(b))
      .map((b) => cueOf("agent", shownBy(a), shownBy(b))),
  );
}

type WithDoer = Passive & { readonly doer: Extract<Doer, { kind: "somebody" }> };

function tellsWho(passive: Passive): passive is WithDoer {
  return passive.doer.kind === "somebody";
}

function isNew({ doer, reading }: WithDoer, there: readonly Reading[]): boolean {
  return !contentIn(doer.span, reading).some((word) => isSpokenOf(word, there));
}

/** By its last word; where all nouns have capitals, a name is what has no article. */
function isNamed({ doer, reading }: WithDoer): boolean {
  const content = contentIn(doer.span, reading);
  if (!reading.table.nounsAreCapitalised)
    return content.some(isCapitalised) && isCapitalised(content.at(-1)!);
  const by = reading.words.findIndex(({ start }) => start === doer.span[0]);
  return (
    reading.words[by + 1] === content[0] && !reading.table.passive?.byThe?.has(reading.words[by]!.normal)
  );
}

function shownBy({ doer, reading }: WithDoer): Shown {
  return { span: doer.span, reading };
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
  return own.filter(tellsWho).flatMap((passive) => {
    const kept = other.filter(({ participle }) => alike(participle, passive.participle));
    if (kept.length === 0 || kept.some(({ doer }) => doer.kind !== "nobody")) return [];
    return [oneSided("agent", side, shownBy(passive))];
  });
}

/** Passives of a side that name nobody, where the other side's subject did it. */
function doneActively(side: Side, own: readonly Passive[], other: readonly Passive[], sides: Sides): Cue[] {
  const there = otherSide(side);
  return own.flatMap((passive) => {
    if (passive.doer.kind !== "nobody") return [];
    if (other.some(({ participle }) => isOneVerb(participle, passive))) return [];
    const subject = sides[there]
      .map((reading) => subjectOf(passive, reading))
      .find((found) => found !== null);
    if (!subject || subject.words.some((word) => isSpokenOf(word, sides[side]))) return [];
    return [oneSided("agent", there, subject)];
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
    const object = withoutComplements(words.slice(at + 1, at + 1 + OBJECT_REACH), reading);
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
