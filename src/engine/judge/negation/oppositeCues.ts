import type { Cue, Span } from "../../model.ts";
import { spansMeet } from "../../spansMeet.ts";
import type { Compass, Factor, Pole } from "../languages/language.ts";
import { areAlike } from "../reading/alike.ts";
import { cueOf, type Located, locate } from "../reading/located.ts";
import { pairUp } from "../reading/pairUp.ts";
import { isInDate, numbersIn, phrasesIn, type Reading, type Word } from "../reading/reading.ts";
import { roleLikeness, roleOf } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";
import { startsClause } from "../reading/startsClause.ts";
import { isDenied } from "./negators.ts";

type Told = Located<{ readonly class: Pole }>;

/**
 * A claim turned round by a word of the opposite meaning: prices rose -> prices fell, convicted -> acquitted.
 *
 * Only where both say it of the same: what comes before it or behind it is one word, and nothing else that either side
 * says tells the two apart. Reports that tell of a rise and of a fall each are passed over, and what a negation already
 * tells.
 */
export function oppositeCues(sides: Sides, negations: readonly Cue[]): Cue[] {
  const left = polesOf(sides.left);
  const right = left.length > 0 ? polesOf(sides.right) : [];
  const alone = { left: onlyOn(left, right), right: onlyOn(right, left) };
  return pairUp(alone.left, alone.right, contrast, LEAST_CONTRAST)
    .map(({ left: ours, right: theirs }) => [alone.left[ours]!, alone.right[theirs]!] as const)
    .map(([ours, theirs]) => cueOf(FACTORS.has(ours.class) ? "number" : "negation", ours, theirs))
    .filter(
      (cue) => !negations.some((told) => spansMeet(told.left, cue.left) || spansMeet(told.right, cue.right)),
    );
}

/** The word before or the word behind, and one more near it or the same small word beside it. */
const LEAST_CONTRAST = 2.5;

function polesOf(readings: readonly Reading[]): Told[] {
  return locate(readings, (reading) =>
    phrasesIn(reading, reading.table.opposites).filter(({ span }) => !isBound(span, reading)),
  );
}

/** "More than 20" hedges a number. */
function isBound(span: Span, reading: Reading): boolean {
  return numbersIn(reading).some(({ bound }) => bound && spansMeet(bound.span, span));
}

/** An end that both sides name is no news, nor is its opposite: a side that names both ends of a scale tells of two things. */
function onlyOn(own: readonly Told[], other: readonly Told[]): Told[] {
  const there = new Set(other.map((told) => told.class));
  return own.filter((told) => !there.has(told.class));
}

/** The two ends of a scale, two of several that exclude each other, or what is said of one before he is found guilty. */
function areOpposed(a: Pole, b: Pole): boolean {
  if (a === `-${b}` || b === `-${a}`) return true;
  if (COMPASS.has(a) || FACTORS.has(a)) return a !== b && (COMPASS.has(a) ? COMPASS : FACTORS).has(b);
  return (a === "charge" && b === "verdict") || (a === "verdict" && b === "charge");
}

const COMPASS: ReadonlySet<Pole> = new Set<Compass>(["north", "south", "east", "west"]);
const FACTORS: ReadonlySet<Pole> = new Set<Factor>(["halved", "doubled", "tripled", "quadrupled"]);

function contrast(a: Told, b: Told): number {
  if (!areOpposed(a.class, b.class) || isTurned(a) !== isTurned(b)) return 0;
  const likeness = roleLikeness(a, b);
  if (isOrder(a.class)) return standsBetweenSame(a, b) ? likeness : 0;
  const [x, y] = [roleOf(a), roleOf(b)];
  if (areAlike(x.before[0], y.before[0]) || areAlike(x.after[0], y.after[0])) return likeness;
  const isOne = areAlike(subjectOf(a), subjectOf(b)) || isTurnedOver(a, b) || isTurnedOver(b, a);
  return isOne ? likeness + APART : 0;
}

function isOrder(pole: Pole): boolean {
  return pole === "order" || pole === "-order";
}

/**
 * Before or after what, and what was then: "built before the war", "built after the war". Most reports tell both what was
 * before an event and what was after it, so both neighbours must be the same, or two on the one side where the other has none.
 */
function standsBetweenSame(ours: Told, theirs: Told): boolean {
  const [a, b] = [roleOf(ours), roleOf(theirs)];
  const opens = !a.before[0] && !b.before[0];
  const closes = !a.after[0] && !b.after[0];
  return (
    (opens ? areAlike(a.after[1], b.after[1]) : areAlike(a.before[0], b.before[0])) &&
    (closes ? areAlike(a.before[1], b.before[1]) : areAlike(a.after[0], b.after[0]))
  );
}

/** What a subject behind the verb or before a date is worth: as much as one right before both verbs. */
const APART = 2;

/** The word before a verb, over a date: PRICES in May fell. */
function subjectOf(told: Told): Word | undefined {
  return roleOf(told).before.find((word) => !isInDate(told.reading, word));
}

/** "Die Aktie stieg am Freitag" and "Am Freitag fiel die Aktie": one subject, before its verb and behind it. */
function isTurnedOver(a: Told, b: Told): boolean {
  if (a.reading.table.attribution?.inverts !== "clause") return false;
  const behind = roleOf(b).after[0];
  if (!behind || isInDate(b.reading, behind) || !areAlike(subjectOf(a), behind)) return false;
  const between = b.reading.words.filter(({ start, end }) => start >= b.span[1] && end <= behind.start);
  return !between.some((word) => startsClause(word, b.reading.table));
}

/** "Did not rise" is no opposite of "fell". */
function isTurned({ reading, span }: Told): boolean {
  const word = reading.words.find(({ end }) => end > span[0]);
  return word !== undefined && isDenied(reading, word);
}
