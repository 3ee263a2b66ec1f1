import type { Cue, Pair, Side, Span } from "../../model.ts";
import { spansMeet } from "../../spansMeet.ts";
import type { Report } from "../languages/language.ts";
import { writtenNegations } from "../negation/writtenNegations.ts";
import { cueOf, oneSided, type Shown } from "../reading/located.ts";
import { pairUp, unpaired } from "../reading/pairUp.ts";
import type { JudgedText } from "../reading/prepareJudge.ts";
import { holds, isFact, phrasesIn, type Reading, textOf, type Word } from "../reading/reading.ts";
import { roleLikeness } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";
import { hasRoot, soundsLike } from "../reading/soundsLike.ts";
import { type Antecedent, antecedentOf } from "./antecedent.ts";
import { type Attribution, attributionsOf } from "./attributionsOf.ts";
import { isOneSpeaker, isSomebodyElse, mayBeOneSpeaker, type Voice, voiceOf } from "./voices.ts";

/**
 * Told with another verb (said -> claimed), by another speaker, or by nobody any more.
 *
 * Attributions are paired by speaker, then by place; one whose speaker is a pronoun or left out may be anybody's. A verb that
 * was turned round, confirmed -> denied, "did not dispute" -> "disputed", is told as that alone.
 */
export function attributionCues(sides: Sides, texts: Pair<JudgedText>, turns: readonly Cue[]): Cue[] {
  const isTurned = (side: Side, { verb }: Told) => turns.some((turn) => spansMeet(turn[side], verb));
  const of = (side: Side) => {
    const quoted = (reading: Reading) => texts[side].quotations(reading.claim);
    return sides[side].flatMap((reading, at, readings) =>
      attributionsOf(reading)
        .filter(({ verb }) => quoted(reading).every(({ span }) => verb[1] <= span[0] || span[1] <= verb[0]))
        .map((attribution) => toldBy(attribution, antecedentOf(attribution, readings[at - 1]))),
    );
  };
  const all = { left: of("left"), right: of("right") };
  const left = all.left.filter((attribution) => !addsOn(attribution, all.left));
  const right = all.right.filter((attribution) => !addsOn(attribution, all.right));
  const pairs = pairUp(left, right, kinship, LEAST_KINSHIP);
  const rest = { left: unpaired(left, pairs, "left"), right: unpaired(right, pairs, "right") };
  // "The army said 14, the rebels four" and "according to the rebels four, while the army spoke of 14".
  const areBothThere = (a: Told, b: Told) => isThere(a, sides.right) && isThere(b, sides.left);
  const others = pairUp(
    rest.left,
    rest.right,
    (a, b) => (areBothThere(a, b) ? 0 : 1 + roleLikeness(a.asFact, b.asFact)),
    1,
  );
  return [
    ...pairs
      .map((p) => [left[p.left]!, right[p.right]!] as const)
      .filter(
        ([a, b]) =>
          !isOneReport(a, b) &&
          !(isTurned("left", a) && isTurned("right", b)) &&
          !deniesAlike(a, b) &&
          !goesOn(a, b, all.right) &&
          !goesOn(b, a, all.left),
      )
      .map(([a, b]) => cueOf("attribution", a, b)),
    ...others.map((p) =>
      cueOf("attribution", whoSpeaks(rest.left[p.left]!), whoSpeaks(rest.right[p.right]!)),
    ),
    ...gone(
      "left",
      left.filter((told) => !isTurned("left", told)),
      right,
      sides.right,
    ),
    ...gone(
      "right",
      right.filter((told) => !isTurned("right", told)),
      left,
      sides.left,
    ),
  ];
}

/** What is shown of somebody who speaks, whatever the verb. */
function whoSpeaks({ reading, span, apart }: Attribution): Shown {
  return { reading, span: apart ?? span };
}

/** An attribution with its speaker as speakers are held against each other. */
type Told = Attribution & { readonly voice: Voice; readonly antecedent: Antecedent | null };

/** What is shown of a pronoun that has a name is "sagte sie" and not "sagte". */
function toldBy(attribution: Attribution, antecedent: Antecedent | null): Told {
  const [from, to] = attribution.span;
  const span: Span = antecedent
    ? [Math.min(from, antecedent.pronoun.start), Math.max(to, antecedent.pronoun.end)]
    : [from, to];
  return { ...attribution, span, voice: voiceOf(attribution), antecedent };
}

function mayBeAnybody({ speaker, antecedent, reading }: Told, { voice }: Told): boolean {
  return speaker.length === 0 && !(antecedent && isSomebodyElse(antecedent, reading, voice));
}

/** "Said Mara Venn, who added that …" is one telling, not two, and so is 据警方称. */
function addsOn(attribution: Attribution, all: readonly Attribution[]): boolean {
  if (plainReport(attribution) !== "say") return false;
  if (attribution.speaker.length > 0)
    return (
      attribution.class !== "source" &&
      all.some(
        (source) =>
          source.class === "source" && source.speaker.some((word) => attribution.speaker.includes(word)),
      )
    );
  return all.some(
    ({ reading, speaker, verb }) =>
      reading === attribution.reading && speaker.length > 0 && verb[0] < attribution.verb[0],
  );
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
    .filter((attribution) => isToldThere(attribution, there))
    .slice(0, 1)
    .map((attribution) => oneSided("attribution", side, whoSpeaks(attribution)));
}

/** Of the words of a sourced claim, the least share that the other side must have, so that it tells what the source does. */
const LEAST_TOLD = 1 / 3;

/** Whether what a source tells is on the other side: "the town, which has 20,000 people, is in debt, according to its clerk". */
function isToldThere(attribution: Attribution, there: readonly Reading[]): boolean {
  const { speaker, reading } = attribution;
  const [from, to] = ownPart(attribution);
  const isOwn = (word: Word) => speaker.includes(word) || (from < word.end && word.start < to);
  const told = reading.words.filter((word) => isFact(word) && !isOwn(word));
  return told.filter((word) => hasRoot(word, there)).length >= LEAST_TOLD * told.length;
}

/** What hangs on a speaker: behind a comma all up to the next one, ", according to two guards who saw him go". */
function ownPart({ span, reading }: Attribution): Span {
  const before = textOf(reading, [reading.span[0], span[0]]);
  if (!/[,，、،]\s*$/u.test(before)) return [span[0], span[0]];
  const behind = textOf(reading, [span[1], reading.span[1]]);
  const comma = behind.search(/[,，、،]/u);
  return [span[0], comma < 0 ? reading.span[1] : span[1] + comma];
}

/** Whether the one who speaks stands on the other side, where no verb of telling is read. */
function isThere({ speaker }: Told, there: readonly Reading[]): boolean {
  return speaker.length > 0 && speaker.every((word) => there.some((reading) => holds(reading, word.normal)));
}

function isSpokenOf(word: Word, there: readonly Reading[]): boolean {
  return there.some(({ words }) => words.some((w) => w.content && soundsLike(w, word)));
}

/** Either one speaker, or two who may be one. */
const LEAST_KINSHIP = 2;

function kinship(a: Told, b: Told): number {
  const speaker = isOneSpeaker(a.voice, b.voice) ? 6 : mayBeOne(a, b) ? 2 : 0;
  if (speaker === 0) return 0;
  return speaker + roleLikeness(a.asFact, b.asFact) / 2 + (isOneReport(a, b) ? 0.25 : 0);
}

/** Nobody named on one side, or a name here and an office there. */
function mayBeOne(a: Told, b: Told): boolean {
  return mayBeAnybody(a, b) || mayBeAnybody(b, a) || mayBeOneSpeaker(a.voice, b.voice);
}

function isOneReport(a: Attribution, b: Attribution): boolean {
  return plainReport(a) === plainReport(b);
}

/** "He denied taking bribes" and "he said he took no bribes". */
function deniesAlike(a: Attribution, b: Attribution): boolean {
  return [
    [a, b],
    [b, a],
  ].some(
    ([one, other]) =>
      plainReport(one!) === "deny" && plainReport(other!) === "say" && negates(other!.reading),
  );
}

function negates(reading: Reading): boolean {
  return phrasesIn(reading, reading.table.negation?.words).length > 0 || writtenNegations(reading).length > 0;
}

/** "He denied this, saying …": the other side's verb stands in a second clause of the same claim, without a speaker. */
function goesOn(a: Attribution, { reading }: Attribution, others: readonly Attribution[]): boolean {
  return others.some((b) => b.reading === reading && b.speaker.length === 0 && isOneReport(a, b));
}

/** Naming a source is a way of saying "said", and so is what a report or its authors found. */
function plainReport({ class: report, speaker, reading }: Attribution): Report {
  if (report === "source") return "say";
  const kin = reading.table.attribution?.kin;
  return report === "find" && speaker.some((word) => kin?.has(word.normal)) ? "say" : report;
}
