import type { AlignedEcho } from "../align/align.ts";
import type { Clause, Cue, Pair, Side } from "../model.ts";
import { spansMeet } from "../spansMeet.ts";
import { findClauses } from "./clauses/clauses.ts";
import { dateCues } from "./dates/dateCues.ts";
import { dateVariants } from "./dates/dateVariants.ts";
import { differsInVariants } from "./differsInVariants.ts";
import { conditionalCues } from "./hedges/conditionalCues.ts";
import { hedgeCues } from "./hedges/hedgeCues.ts";
import { hanNameCues } from "./names/hanNameCues.ts";
import { nameCues } from "./names/nameCues.ts";
import { namesOf } from "./names/namesOf.ts";
import { variantCues } from "./names/variantCues.ts";
import { negationCues } from "./negation/negationCues.ts";
import { oppositeCues } from "./negation/oppositeCues.ts";
import { numberCues } from "./numbers/numberCues.ts";
import { type NumberPairs, pairNumbers } from "./numbers/numberPairs.ts";
import { numberVariants } from "./numbers/numberVariants.ts";
import { quantifierCues } from "./numbers/quantifierCues.ts";
import { quoteCues } from "./quoteCues.ts";
import type { JudgeContext } from "./reading/prepareJudge.ts";
import type { Reading } from "./reading/reading.ts";
import type { Sides } from "./reading/sides.ts";
import { agentCues } from "./speakers/agentCues.ts";
import { attributionCues } from "./speakers/attributionCues.ts";
import { swappedNames } from "./speakers/swappedNames.ts";

/** Claims that were matched, by their indexes. */
type Claims = Pair<readonly number[]>;

export interface Judgement {
  readonly clauses: readonly Clause[];
  readonly cues: readonly Cue[];
  /** False where the match was too long to look for all facts. */
  readonly exact: boolean;
}

/**
 * Pairs of words a match may have, as two sides of 300 words do. Words are held against words; what is longer has no stops
 * and is a table or a list, where roles mean nothing.
 */
const MOST_PAIRS = 90_000;

/** A side's words are also held against each other, as a verb against all that may be its subject. */
const MOST_WORDS = 3_000;

/** No language's words are longer in the mean of a claim; one of longer words is a row of facts, as "twenty-thirty-forty". */
const LONGEST_MEAN_WORD = 10;

/** Which facts and whole clauses of a match differ. */
export function judgeMatch(match: Claims, context: JudgeContext): Judgement {
  const sides = sidesOf(match, context);
  const quotes = quoteCues(sides, context);
  const size = { left: sizeOf(sides.left), right: sizeOf(sides.right) };
  if (size.left * size.right > MOST_PAIRS || Math.max(size.left, size.right) > MOST_WORDS)
    return { clauses: [], cues: quotes ?? [], exact: false };
  const numbers = pairNumbers(sides);
  const cues = findCues(sides, { numbers, quotes: quotes ?? [] }, context);
  return {
    clauses: findClauses(sides, context, { cues, numbers }),
    // Equal numbers and dates cut no clause out: they are known on both sides whatever they look like.
    cues: toldOnce([...cues, ...numberVariants(numbers), ...dateVariants(sides)], sides),
    exact: quotes !== null,
  };
}

function toldOnce(cues: readonly Cue[], sides: Sides): Cue[] {
  const variants = cues.filter(({ kind }) => kind === "variant");
  return cues.filter((cue) => cue.kind !== "quote" || !differsInVariants(cue, variants, sides));
}

/** Which facts differ between the two tellings an echo links. */
export function judgeEcho(echo: AlignedEcho, context: JudgeContext): readonly Cue[] {
  return judgeMatch({ left: [echo.left], right: [echo.right] }, context).cues;
}

/** The words of a side, or as many as its characters could be. */
function sizeOf(readings: readonly Reading[]): number {
  return readings.reduce(
    (n, { words, span: [from, to] }) => n + Math.max(words.length, (to - from) / LONGEST_MEAN_WORD),
    0,
  );
}

/** What was read before the other facts, which go by it. */
interface Told {
  readonly numbers: NumberPairs;
  readonly quotes: readonly Cue[];
}

function findCues(sides: Sides, { numbers, quotes }: Told, context: JudgeContext): Cue[] {
  const names = { left: sides.left.flatMap(namesOf), right: sides.right.flatMap(namesOf) };
  const variants = variantCues(sides, names);
  const negations = negationCues(sides);
  const opposites = oppositeCues(sides, negations);
  const speakers = attributionCues(sides, context, [...negations, ...opposites]);
  const agents = agentCues(sides);
  const otherNames = nameCues(names, { sides, texts: context, told: [...variants, ...speakers, ...agents] });
  const hanNames = hanNameCues(sides, context).filter((name) => !speakers.some((who) => isToldBy(who, name)));
  return [
    ...negations,
    // North Kelmora and South Kelmora are two names.
    ...opposites.filter((turn) => !otherNames.some((name) => isToldBy(name, turn))),
    // 李四 is a man.
    ...numberCues(sides, numbers).filter((number) => !hanNames.some((name) => isToldBy(name, number))),
    ...quotes,
    ...otherNames,
    ...hanNames,
    ...dateCues(sides),
    ...speakers,
    ...hedgeCues(sides, numbers),
    ...conditionalCues(sides),
    // "Rebuild every house" -> "rebuild most houses": the quotation shows it.
    ...quantifierCues(sides, negations).filter((cue) => !quotes.some((quote) => holds(quote, cue))),
    ...agents,
    ...swappedNames(sides),
    ...variants,
  ];
}

function isToldBy(told: Cue, cue: Cue): boolean {
  return spansMeet(told.left, cue.left) && spansMeet(told.right, cue.right);
}

/** Whether a quotation that both sides have was changed where a cue lies. */
function holds(quote: Cue, cue: Cue): boolean {
  if (!quote.left || !quote.right) return false;
  return (!cue.left || spansMeet(quote.left, cue.left)) && (!cue.right || spansMeet(quote.right, cue.right));
}

function sidesOf(own: Claims, context: JudgeContext): Sides {
  const readings = (side: Side) => own[side].map((i) => context[side].reading(i));
  const whole = (side: Side) => context[side].compared === own[side].length;
  return {
    left: readings("left"),
    right: readings("right"),
    whole: { left: whole("left"), right: whole("right") },
  };
}
