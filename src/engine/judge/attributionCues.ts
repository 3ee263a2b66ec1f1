import type { Cue, Pair, Side, Span } from "../model.ts";
import { findPhrases } from "./findPhrases.ts";
import type { Report } from "./languages/language.ts";
import { cueOf, oneSided } from "./located.ts";
import { pairUp, unpaired } from "./pairUp.ts";
import type { JudgedText } from "./prepareJudge.ts";
import { alike, inText, type Reading, type Word } from "./reading.ts";
import { type Role, roleLikeness, roleOf } from "./role.ts";
import type { Sides } from "./sides.ts";
import { soundsLike } from "./soundsLike.ts";

/** Who is said to say something, and with which verb. */
export interface Attribution {
  readonly class: Report | "source";
  /** The verb with its speaker as far as they touch, or "according to" with its source. */
  readonly span: Span;
  /** The verb, or "according to", alone. */
  readonly verb: Span;
  readonly reading: Reading;
  readonly speaker: readonly Word[];
  readonly role: Role;
}

/**
 * Told with another verb (said -> claimed), by another speaker, or by nobody any more.
 *
 * Attributions are paired by speaker, then by place; one whose speaker is a pronoun or left out may be anybody's.
 */
export function attributionCues(sides: Sides, texts: Pair<JudgedText>): Cue[] {
  const of = (side: Side) => {
    const quoted = (reading: Reading) => texts[side].quotations.get(reading.claim) ?? [];
    return sides[side].flatMap((reading) =>
      attributionsOf(reading).filter(({ verb }) =>
        quoted(reading).every(({ span }) => verb[1] <= span[0] || span[1] <= verb[0]),
      ),
    );
  };
  const left = of("left");
  const right = of("right");
  const pairs = pairUp(left, right, kinship, LEAST_KINSHIP);
  const rest = { left: unpaired(left, pairs, "left"), right: unpaired(right, pairs, "right") };
  const others = pairUp(rest.left, rest.right, (a, b) => 1 + roleLikeness(a.role, b.role), 1);
  return [
    ...pairs
      .map((p) => [left[p.left]!, right[p.right]!] as const)
      .filter(([a, b]) => !isOneReport(a, b) && !goesOn(a, b, right) && !goesOn(b, a, left))
      .map(([a, b]) => cueOf("attribution", a, b)),
    ...others.map((p) => cueOf("attribution", rest.left[p.left]!, rest.right[p.right]!)),
    ...gone("left", left, right, sides.right),
    ...gone("right", right, left, sides.left),
  ];
}

/** A source that one side names where the other has no attribution and does not speak of it at all. */
function gone(
  side: Side,
  own: readonly Attribution[],
  other: readonly Attribution[],
  there: readonly Reading[],
): Cue[] {
  if (other.length > 0) return [];
  return own
    .filter(({ speaker }) => speaker.length > 0 && !speaker.some((word) => isSpokenOf(word, there)))
    .slice(0, 1)
    .map((attribution) => oneSided("attribution", side, attribution));
}

function isSpokenOf(word: Word, there: readonly Reading[]): boolean {
  return there.some(({ words }) => words.some((w) => w.content && soundsLike(w, word)));
}

/** Either one speaker, or on one side nobody named. */
const LEAST_KINSHIP = 2;

function kinship(a: Attribution, b: Attribution): number {
  const speaker = isOneSpeaker(a, b) ? 6 : a.speaker.length === 0 || b.speaker.length === 0 ? 2 : 0;
  if (speaker === 0) return 0;
  return speaker + roleLikeness(a.role, b.role) / 2 + (isOneReport(a, b) ? 0.25 : 0);
}

/** Speakers that share a word, a name that stands anywhere in the other claim, or two words for the same kind of source. */
function isOneSpeaker(a: Attribution, b: Attribution): boolean {
  const kin = a.reading.table.attribution?.kin;
  return (
    a.speaker.some((x) => b.speaker.some((y) => soundsLike(x, y))) ||
    hasName(a.speaker, b.reading) ||
    hasName(b.speaker, a.reading) ||
    (kin !== undefined && [a, b].every(({ speaker }) => speaker.some((word) => kin.has(word.normal))))
  );
}

function hasName(speaker: readonly Word[], { words, span }: Reading): boolean {
  return speaker.some(
    (name) =>
      /^\p{Lu}/u.test(name.surface) &&
      words.some((word) => word.start > span[0] && /^\p{Lu}/u.test(word.surface) && alike(word, name)),
  );
}

function isOneReport(a: Attribution, b: Attribution): boolean {
  return plainReport(a) === plainReport(b);
}

/** "He denied this, saying …": the other side's verb stands in a second clause of the same claim, without a speaker. */
function goesOn(a: Attribution, { reading }: Attribution, others: readonly Attribution[]): boolean {
  return others.some((b) => b.reading === reading && b.speaker.length === 0 && isOneReport(a, b));
}

/** Naming a source is a way of saying "said". */
function plainReport({ class: report }: Attribution): Report {
  return report === "source" ? "say" : report;
}

function attributionsOf(reading: Reading): Attribution[] {
  const { line, table } = reading;
  const attribution = table.attribution;
  if (!attribution) return [];
  // "United States" is no verb.
  const verbs = findPhrases(line, attribution.verbs, table).filter(
    ({ span }) => !/^\p{Lu}/u.test(line.slice(span[0])),
  );
  const told = verbs.map((verb) => {
    const span = inText(reading, verb.span);
    const speaker = speakerOf(reading, span, attribution.inverts);
    return {
      class: verb.class,
      span: around(span, speaker),
      verb: span,
      reading,
      speaker,
      role: roleOf(reading, span),
    };
  });
  const sources = findPhrases(line, attribution.sources, table).map((source) => {
    const span = inText(reading, source.span);
    const after = following(reading, span[1]);
    const speaker = after.length > 0 ? after : preceding(reading, span[0], true);
    return {
      class: source.class,
      span: around(span, speaker),
      verb: span,
      reading,
      speaker,
      role: roleOf(reading, span),
    };
  });
  return [...told, ...sources];
}

function around([from, to]: Span, speaker: readonly Word[]): Span {
  return [
    Math.min(from, ...speaker.map((word) => word.start)),
    Math.max(to, ...speaker.map((word) => word.end)),
  ];
}

/** Content words of a speaker; farther ones are the sentence's. */
const LONGEST_SPEAKER = 6;

/** What ends a clause, so that nobody beyond it speaks. */
const CLAUSE_END = /[.!?;:"“”„«»–—。！？；：]/u;

/**
 * The content words of the one who speaks: those before the verb back to the clause's beginning, or, where the verb opens
 * its clause and the language inverts, those after it. "He said" names nobody.
 */
function speakerOf(reading: Reading, [from, to]: Span, inverts: boolean): Word[] {
  const { line, span, words } = reading;
  // "…, saying that" goes on where somebody else spoke.
  if (/ing$/u.test(line.slice(from - span[0], to - span[0]))) return [];
  const previous = words.filter((word) => word.end <= from).at(-1);
  const before = line.slice((previous?.end ?? span[0]) - span[0], from - span[0]);
  const opens = previous === undefined || CLAUSE_END.test(before) || before.includes(",");
  if (opens && inverts) {
    const after = following(reading, to);
    if (after.length > 0 || !before.includes(",")) return after;
  }
  return preceding(reading, from, inverts);
}

function preceding({ words, line, span, table }: Reading, from: number, inverts: boolean): Word[] {
  const found: Word[] = [];
  let next = from;
  for (const word of words.filter((w) => w.end <= from).reverse()) {
    const between = line.slice(word.end - span[0], next - span[0]);
    if (CLAUSE_END.test(between.replace(/^\.\s/u, ""))) break;
    // "Orla Venn, head of the works, said": an apposition after a name belongs to it.
    if (/[,，]/u.test(between) && next !== from && !/^\p{Lu}/u.test(word.surface)) break;
    // Where the verb stands last, what lies between it and its subject begins with a preposition.
    if (inverts && table.clauseStarts?.has(word.normal) && !GENITIVE.test(word.normal)) break;
    if (CONJUNCTION.test(word.normal)) break;
    next = word.start;
    if (word.content) found.push(word);
    if (found.length >= LONGEST_SPEAKER) break;
  }
  return found;
}

/** The name after a verb that opens its clause: "said Orla Venn"; not "said the rise would stand". */
function following({ words, line, span, table }: Reading, to: number): Word[] {
  const found: Word[] = [];
  let previous = to;
  for (const word of words.filter((w) => w.start >= to)) {
    const between = line.slice(previous - span[0], word.start - span[0]);
    if (/[,，]/u.test(between) || CLAUSE_END.test(between.replace(/^\.\s/u, ""))) return found;
    if (table.clauseStarts?.has(word.normal) && !GENITIVE.test(word.normal)) return found;
    previous = word.end;
    if (word.content) found.push(word);
    if (found.length > LONGEST_SPEAKER) return [];
  }
  return found;
}

/** Prepositions inside a name: Ministry OF Works, Amt FÜR Straßenbau, ministère DE la justice. */
const GENITIVE = /^(?:of|for|für|der|des|die|das|von|de|du|del|da)$/u;
const CONJUNCTION = /^(?:and|but|that|und|aber|dass|et|mais|que|y|pero|и|но|что|و|که|اما)$/u;
