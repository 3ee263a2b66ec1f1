import type { Side } from "../../model.ts";
import { areAlike } from "../reading/alike.ts";
import { type Located, locate } from "../reading/located.ts";
import { type Paired, pairFitting, pairUp, unpaired } from "../reading/pairUp.ts";
import {
  datesIn,
  inText,
  isFact,
  numbersIn,
  phrasesIn,
  type Reading,
  textOf,
  type Word,
} from "../reading/reading.ts";
import { roleLikeness, roleOf } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";
import type { BoundNumber } from "../values/readBoundNumbers.ts";
import { compatible, sameQuantity } from "../values/sameQuantity.ts";
import { summed } from "./sums.ts";
import { isVaguely, vagueNumbers } from "./vagueNumbers.ts";

/** All spans but that of its bound are offsets of the text. */
export type Amount = Located<BoundNumber>;

/** The numbers of a match: those that say the same, and those that are left. */
export interface NumberPairs {
  readonly equal: readonly (readonly [Amount, Amount])[];
  readonly rest: { readonly left: readonly Amount[]; readonly right: readonly Amount[] };
}

/** Pairs the equal numbers of two sides, each with the one whose role is most alike. */
export function pairNumbers(sides: Sides): NumberPairs {
  const left = amountsOf(sides.left);
  const right = amountsOf(sides.right);
  const equal = pairFitting(left, right, { fits: saysTheSame, score: equalLikeness });
  const amounts = { left, right };
  const rest = (side: Side, other: Side) => {
    const alone = unpaired(amounts[side], equal, side).filter(
      (n) => !isPartOfOne(n, amounts[side], amounts[other]) && !isToldInTwo(n, amounts[other]),
    );
    if (alone.length === 0) return alone;
    const years = yearsOf(sides[other]);
    const vague = vagueNumbers(sides[other]);
    return alone.filter((n) => !years.has(n.value) && !vague.some((size) => isVaguely(size, n)));
  };
  const [leftRest, rightRest] = [rest("left", "right"), rest("right", "left")];
  const sums = new Set([
    ...summed(right, { wholes: leftRest, parts: rightRest, rival: rivalIn(rightRest) }),
    ...summed(left, { wholes: rightRest, parts: leftRest, rival: rivalIn(leftRest) }),
  ]);
  return {
    equal: equal.map((p) => [left[p.left]!, right[p.right]!] as const),
    rest: { left: leftRest.filter((n) => !sums.has(n)), right: rightRest.filter((n) => !sums.has(n)) },
  };
}

/** A loss of 3 percent is minus 3 percent of growth: numbers that differ in their sign alone are two only where they play one part. */
function saysTheSame(a: Amount, b: Amount): boolean {
  return (
    sameQuantity(a, b) || areReadAlike(a, b) || (a.value === -b.value && compatible(a, b) && !isTurned(a, b))
  );
}

/** What the reader wants read as equal, 12 for 15; the sign of -5 is no part of its word. */
function areReadAlike(a: Amount, b: Amount): boolean {
  const [own, others] = [wordsOf(a), wordsOf(b)];
  if (own.length === 0 || own.length !== others.length || !compatible(a, b)) return false;
  const written = (words: readonly Word[], { reading }: Amount) =>
    textOf(reading, [words[0]!.start, words.at(-1)!.end]);
  return own.every(({ normal }, i) => normal === others[i]!.normal) && written(own, a) !== written(others, b);
}

function wordsOf({ reading: { words }, bare: [from, to] }: Amount): Word[] {
  return words.filter(({ start, end }) => start < to && from < end);
}

/** "Growth was -0.5 percent" -> "growth was 0.5 percent", but not "fell 0.5" -> "fell -0.5". */
function isTurned(a: Amount, b: Amount): boolean {
  const [x, y] = [roleOf(a).before[0], roleOf(b).before[0]];
  if (!x || !y) return x === y;
  return areAlike(x, y) && !isFallBy(a, x) && !isFallBy(b, y);
}

/** Whether a number says how far something fell: the verb stands right before it. */
function isFallBy({ reading, span: [from] }: Amount, verb: Word): boolean {
  return (
    textOf(reading, [verb.end, from]).trim() === "" &&
    phrasesIn(reading, reading.table.opposites).some(
      ({ class: pole, span }) => pole === "-amount" && inText(reading, span)[1] === verb.end,
    )
  );
}

/** "Deux réacteurs sur six" is one share; "deux des six" and "of the six, two" are its two numbers. */
function isToldInTwo({ parts }: Amount, there: readonly Amount[]): boolean {
  return parts?.every((part) => there.some(({ unit, value }) => unit === null && value === part)) === true;
}

function isPartOfOne({ unit, value }: Amount, own: readonly Amount[], there: readonly Amount[]): boolean {
  return unit === null && there.some((share) => share.parts?.includes(value) && isToldInTwo(share, own));
}

/** Of two places that suit a number as well, the one where it stands word for word. */
const WORD_FOR_WORD = 0.5;

function equalLikeness(a: Amount, b: Amount): number {
  const alike = textOf(a.reading, a.span) === textOf(b.reading, b.span) ? WORD_FOR_WORD : 0;
  return roleLikeness(a, b) + alike + (isInScore(a) && isInScore(b) ? OF_SCORES : 0);
}

/** The 1 of 1:0 is that of the other side's 1:0, whoever shot "one goal": more than any role can give. */
const OF_SCORES = 100;

function isInScore({ reading, span: [from, to] }: Amount): boolean {
  const [start] = reading.span;
  return (
    /\d[:–-]$/u.test(reading.line.slice(Math.max(0, from - start - 2), from - start)) ||
    /^[:–-]\d/u.test(reading.line.slice(to - start, to - start + 2))
  );
}

function amountsOf(readings: readonly Reading[]): Amount[] {
  return locate(readings, (reading) =>
    numbersIn(reading).map((number) => ({ ...number, bare: inText(reading, number.bare) })),
  );
}

/** By the part that they play, a whole may belong to another number than to those that add up to it. */
function rivalIn(others: readonly Amount[]): (whole: Amount) => Amount | undefined {
  return (whole) => {
    const scored = others.map((other) => ({ other, score: changeLikeness(whole, other, 0) }));
    const best = Math.max(...scored.map(({ score }) => score));
    return best < LEAST_LIKENESS ? undefined : scored.find(({ score }) => score === best)?.other;
  };
}

/** Of the numbers that are left, those that stand for the same thing and differ. */
export function changedNumbers({ rest }: NumberPairs): Paired[] {
  const lone = rest.left.length === 1 || rest.right.length === 1 ? LONE : 0;
  return pairUp(rest.left, rest.right, (a, b) => changeLikeness(a, b, lone), LEAST_LIKENESS);
}

/** "in 2000" against "2000": a number may have been read as a year, or a year as a number. */
function yearsOf(readings: readonly Reading[]): Set<number> {
  return new Set(readings.flatMap((reading) => datesIn(reading).flatMap(({ parts }) => parts.year ?? [])));
}

/** Chosen on the sets of fact cues and of outlets: below it, two numbers of one match have nothing to do with each other. */
const LEAST_LIKENESS = 3;

/** Where one side has a single number left, the others have fewer to be taken for. */
const LONE = 1;

/** How sure two unequal numbers stand for the same thing. */
function changeLikeness(a: Amount, b: Amount, lone: number): number {
  if (!compatible(a, b)) return 0;
  const role = roleLikeness(a, b);
  if (lone > 0 && isRank(a) && isRank(b)) return LEAST_LIKENESS + role;
  if ((a.weak || b.weak) && role < 3) return 0;
  const unit = a.unit !== null && a.unit === b.unit ? 2 : 0;
  return role + unit + closeness(a.value, b.value) + lone;
}

/** "They climbed to fourth", "who are now fifth": a place without a noun; first and second are other words as often. */
function isRank(place: Amount): boolean {
  const { ordinal, unit, value, reading, span } = place;
  if (!ordinal || unit !== null || value < 3) return false;
  const next = reading.words.find(({ start }) => start >= span[1]);
  return next === undefined || !isFact(next) || textOf(reading, [span[1], next.start]).trim() !== "";
}

/** Numbers that outlets differ in are of one size, or have the same digits in another order. */
function closeness(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  const [x, y] = [Math.abs(a), Math.abs(b)];
  const ratio = Math.max(x, y) / Math.min(x, y);
  const digits = (n: number) => [...String(n)].sort().join("");
  if (ratio <= 1.3 || digits(x) === digits(y)) return 2;
  return ratio <= 3 || ratio === 10 ? 1 : 0;
}
