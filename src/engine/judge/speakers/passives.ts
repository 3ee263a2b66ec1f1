import type { Span } from "../../model.ts";
import type { PassiveWords } from "../languages/language.ts";
import { isCapitalised } from "../reading/isCapitalised.ts";
import { endsOn, isInDate, numbersIn, type Reading, textOf, type Word } from "../reading/reading.ts";
import { startsClause } from "../reading/startsClause.ts";
import { isParticiple } from "./isParticiple.ts";
import { wholeWord } from "./wholeWord.ts";

/** A passive with or without the one who did it. */
export interface Passive {
  readonly reading: Reading;
  readonly participle: Word;
  /** What it was done to: the words before "was", back to the beginning of the clause, without complements. */
  readonly undergoer: readonly Word[];
  readonly doer: Doer;
}

/** Who did it, from "by" to the end of his name; nobody, also before a time; or a way, an amount, a place, "by gas". */
export type Doer =
  | { readonly kind: "somebody"; readonly span: Span }
  | { readonly kind: "nobody" }
  | { readonly kind: "thing" };

/** Words that may stand between "be" and its participle, and between that and "by". */
const BETWEEN = 2;
/** Words between "be" and its participle where who did it stands there: wurde am Abend von zwei Männern angehalten. */
const BETWEEN_WITH_AGENT = 8;
/** Words of "by …" that are shown at most. */
const LONGEST_AGENT = 6;

/** The passives of a claim. */
export function passivesOf(reading: Reading): Passive[] {
  const passive = reading.table.passive;
  if (!passive) return [];
  const { words } = reading;
  if (!words.some((word) => passive.be.includes(word.normal))) return [];
  return words.flatMap((word, at): Passive[] => {
    // "Then" ends as "taken" does.
    if (!word.content || !isParticiple(word, reading.table) || passive.be.includes(word.normal)) return [];
    // Erdbeben is a noun.
    if (reading.table.nounsAreCapitalised && isCapitalised(word)) return [];
    const reach = passive.agent === "behind" ? BETWEEN : BETWEEN_WITH_AGENT;
    const from = Math.max(0, at - 1 - reach);
    const be = from + words.slice(from, at).findLastIndex((w) => passive.be.includes(w.normal));
    if (be < from || (reach > BETWEEN && MARK.test(textOf(reading, [words[be]!.end, word.start])))) return [];
    const first = firstPlace(passive, be, at);
    const last = passive.agent === "before" ? at : at + 2 + BETWEEN;
    const by = words.findIndex(
      (w, i) => i >= first && i < last && passive.by.includes(w.normal) && !isAttribute(reading, i),
    );
    const undergoer = withoutComplements(clauseBefore(reading, be), reading);
    const doer = by < 0 ? NOBODY : doerBehind(by, by < be ? be : at, reading);
    return [{ participle: word, undergoer, doer, reading }];
  });
}

const NOBODY: Doer = { kind: "nobody" };
const THING: Doer = { kind: "thing" };

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

/** "der Strafraum VON Livingston": behind a noun that is no date nor time, "von" tells whose it is. */
function isAttribute(reading: Reading, by: number): boolean {
  const { words, table } = reading;
  const noun = words[by - 1];
  if (!table.nounsAreCapitalised || !noun || !isCapitalised(noun)) return false;
  return !isInDate(reading, noun) && !table.passive?.times?.has(noun.normal);
}

/** Who stands between "by" and the next comma, stop, preposition or the verb. */
function doerBehind(by: number, verb: number, reading: Reading): Doer {
  const { words, table } = reading;
  const phrase = phraseBehind(by, verb, reading);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last) return THING;
  // "By Friday", "by Good Friday".
  if ([first, last].some((word) => isInDate(reading, word))) return NOBODY;
  if (phrase.some((_, at) => isTime(phrase, at, reading))) return NOBODY;
  const behind = words[words.indexOf(last) + 1]?.normal ?? "";
  if (isThing(words[by]!, phrase, reading) || table.passive?.fromTo?.has(behind)) return THING;
  return { kind: "somebody", span: [words[by]!.start, last.end] };
}

function phraseBehind(by: number, verb: number, reading: Reading): Word[] {
  const { words, table } = reading;
  const phrase: Word[] = [];
  for (const word of words.slice(by + 1, Math.min(by + LONGEST_AGENT, by < verb ? verb : words.length))) {
    const before = phrase.at(-1);
    if (before && MARK.test(textOf(reading, [before.end, word.start]))) break;
    if (before && table.clauses?.starts.has(word.normal)) break;
    phrase.push(word);
  }
  return phrase;
}

/** By the EVENING, by EASTER, by CHRISTMAS EVE; not by the Evening Standard, nor by Easter Smith. */
function isTime(phrase: readonly Word[], at: number, { table }: Reading): boolean {
  const times = table.passive?.times;
  const word = phrase[at]!;
  if (!times?.has(word.normal)) return false;
  const isName = (other: Word) => isCapitalised(other) && !times.has(other.normal);
  return !isCapitalised(word) || !phrase.slice(at + 1).some(isName);
}

/** A way, an amount, a place, what is done: by laying gravel, by 12 votes, by the river, by unanimity; not by Mr Rivers. */
function isThing(by: Word, phrase: readonly Word[], reading: Reading): boolean {
  const { table, span: claim } = reading;
  const { byThe, deeds, means, noOne, bareWay, who } = table.passive ?? {};
  const first = phrase[0]!;
  const isCommon = (word: Word) => table.nounsAreCapitalised || !isCapitalised(word);
  if (first.number || endsOn(deeds, first.normal) || !phrase.some(({ content }) => content)) return true;
  if (isCommon(first) && means?.has(first.normal)) return true;
  if (phrase.some((word) => isCommon(word) && noOne?.has(word.normal))) return true;
  // "Par deux gardes" has no article either.
  const isBare =
    first.content &&
    !byThe?.has(by.normal) &&
    !numbersIn(reading).some(({ span: [from] }) => claim[0] + from === first.start);
  if (isBare && bareWay !== undefined && isCommon(first) && wholeWord(bareWay).test(first.normal))
    return true;
  return who !== undefined && !phrase.some(({ normal }) => who.has(normal));
}

/** What ends a clause. */
export const MARK = /[,;:.!?()"“”„«»]/u;

/** Words of a subject at most. */
const LONGEST_SUBJECT = 5;

/** The words before a verb, back to a mark, a preposition or a conjunction; none before an infinitive. */
export function clauseBefore(reading: Reading, at: number): Word[] {
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

/** What makes the word before it the owner of what follows. */
const POSSESSIVE = "'s";

/** "The wife of the man" and "the man's wife" are the wife: no words behind what leads on from a noun, but for a day. */
export function withoutComplements(words: readonly Word[], reading: Reading): readonly Word[] {
  const { starts, inNames, conjunctions } = reading.table.clauses ?? {};
  const leadsOn = ({ normal }: Word) =>
    (starts?.has(normal) || inNames?.has(normal)) && !conjunctions?.has(normal);
  const end = words.findIndex((word, at) => {
    const noun = words[at - 1];
    return noun?.content && !isInDate(reading, noun) && leadsOn(word);
  });
  const noun = end < 0 ? words : words.slice(0, end);
  return noun.slice(noun.findLastIndex(({ normal }) => normal === POSSESSIVE) + 1);
}
