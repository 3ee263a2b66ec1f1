import type { Cue, Side, Span } from "../model.ts";
import type { Phrase } from "../words/findPhrases.ts";
import type { Bound, Hedge } from "./languages/language.ts";
import { isDenied } from "./negation/negators.ts";
import type { NumberPairs } from "./numbers/numberPairs.ts";
import { alike, areAlike } from "./reading/alike.ts";
import { BREAK } from "./reading/clauseBreak.ts";
import { cueOf, type Located, locate, oneSided, type Shown } from "./reading/located.ts";
import { pairFitting, pairUp, unpaired } from "./reading/pairUp.ts";
import { datesIn, inText, numbersIn, phrasesIn, type Reading, textOf } from "./reading/reading.ts";
import { roleLikeness, roleOf } from "./reading/role.ts";
import type { Sides } from "./reading/sides.ts";

type Hedged = Located<{ readonly span: Cue["left"] & {}; readonly class: Hedge | "noPlan" }>;

/**
 * How sure a side is: "may close" -> "will close", "allegedly" gone, "at least 14" -> "fourteen".
 *
 * Hedges of one class are equal wherever they stand in the match. Of the rest, a weak one (will, would, should, must) is
 * often grammar and counts only against another class or where its verb is kept without it.
 */
export function hedgeCues(sides: Sides, numbers: NumberPairs): Cue[] {
  const left = hedgesOf(sides.left);
  const right = hedgesOf(sides.right);
  const equal = pairFitting(left, right, {
    fits: areOne,
    score: (a, b) => roleLikeness(a, b),
  });
  const rest = {
    left: unpaired(left, equal, "left").filter(isHedge),
    right: unpaired(right, equal, "right").filter(isHedge),
  };
  const changed = pairUp(rest.left, rest.right, contrast, LEAST_CONTRAST);
  const only = (side: Side, other: Side) =>
    unpaired(rest[side], changed, side)
      .filter((hedge) => !(hedge.class === "estimate" && isApproximate(sides[other])))
      .filter((hedge) => !isGrammar(hedge) && (!WEAK.has(hedge.class) || keepsVerb(hedge, sides[other])))
      .map((hedge) => oneSided("hedge", side, hedge));
  return [
    ...changed.map((p) => cueOf("hedge", rest.left[p.left]!, rest.right[p.right]!)),
    ...only("left", "right"),
    ...only("right", "left"),
    ...boundCues(numbers),
  ];
}

/** Auxiliaries that reported speech and tense bring along. */
const WEAK: ReadonlySet<Hedged["class"]> = new Set(["will", "would", "should", "must", "meant", "noPlan"]);

/** "Soll" alone, the "wird" that makes a passive and a plan that is denied say nothing that the plain verb does not. */
function isGrammar({ class: hedge, span, reading }: Hedged): boolean {
  return hedge === "meant" || hedge === "noPlan" || isAuxiliary(textOf(reading, span), reading);
}

/** Whether a word also makes passives. */
function isAuxiliary(word: string, { table }: Reading): boolean {
  return table.passive?.be.includes(word.toLowerCase()) === true;
}

/** "An estimated 30" and "about 30": of two that say the number is not sure, either may go. */
function isApproximate(readings: readonly Reading[]): boolean {
  return readings.some((reading) =>
    numbersIn(reading).some(({ bound }) => bound?.class === "about" || bound?.class === "almost"),
  );
}

/** What "soll" may stand for: it is told, planned, expected or ought to be. */
const MEANT: ReadonlySet<Hedge> = new Set(["alleged", "plan", "likely", "should", "must"]);

/** "Accused of fraud" leaves open what "allegedly" does, but is itself a fact that comes and goes. */
function isHedge({ class: hedge }: Hedged): boolean {
  return hedge !== "accused";
}

function areOne(a: Hedged, b: Hedged): boolean {
  const [x, y] = [strengthOf(a), strengthOf(b)];
  if (x === "accused" || y === "accused") return x === "alleged" || y === "alleged";
  return x === y || (x === "meant" && MEANT.has(y)) || (y === "meant" && MEANT.has(x));
}

function hedgesOf(readings: readonly Reading[]): Hedged[] {
  return locate(readings, (reading) =>
    phrasesIn(reading, reading.table.hedges)
      .filter(
        ({ span }) => !datesIn(reading).some((date) => date.span[0] < span[1] && span[0] < date.span[1]),
      )
      .filter((hedge, at, all) => !isInfinitive(hedge, all.slice(0, at), reading))
      .map(({ class: hedge, span }) => ({ span, class: isNoPlan(hedge, span, reading) ? "noPlan" : hedge })),
  );
}

/** "Has no plans to close" and "will not close" are equally sure. */
function isNoPlan(hedge: Hedge, span: Span, reading: Reading): boolean {
  if (hedge !== "plan") return false;
  const [start] = inText(reading, span);
  const word = reading.words.find(({ end }) => end > start);
  return word !== undefined && isDenied(reading, word);
}

/** The "werden" of "soll fertig werden": it stands with a hedge that leads to it. */
function isInfinitive({ span }: Phrase<Hedge>, before: readonly Phrase<Hedge>[], reading: Reading): boolean {
  return (
    isAuxiliary(reading.line.slice(...span), reading) &&
    before.some((lead) => !BREAK.test(reading.line.slice(lead.span[1], span[0])))
  );
}

/** Reported speech turns will into would. */
function strengthOf({ class: hedge }: Hedged): Hedge {
  return hedge === "would" || hedge === "noPlan" ? "will" : hedge;
}

/** A role that meets in the verb or two words near it; a strong hedge against a weak one needs less. */
const LEAST_CONTRAST = 1;

function contrast(a: Hedged, b: Hedged): number {
  const role = roleLikeness(a, b);
  const verb = meets(a, b) ? 2 : 0;
  return WEAK.has(a.class) && WEAK.has(b.class) ? verb : role + verb;
}

function meets(a: Hedged, b: Hedged): boolean {
  return areAlike(roleOf(a).after[0], roleOf(b).after[0]);
}

/** Whether the word a hedge is about stands on the other side. */
function keepsVerb(hedge: Hedged, other: readonly Reading[]): boolean {
  const [verb] = roleOf(hedge).after;
  return (
    verb !== undefined && other.some(({ words }) => words.some((word) => word.content && alike(word, verb)))
  );
}

/** "At least 14" against "fourteen", "about 30" against "more than 30". */
function boundCues({ equal }: NumberPairs): Cue[] {
  return equal.flatMap(([a, b]) => {
    const [x, y] = [directionOf(a.bound?.class), directionOf(b.bound?.class)];
    if (x === y || a.value !== b.value || !isContrast(x, y)) return [];
    // "More than" and "fewer than" say enough; against the bare number, "at least 14".
    const isWhole = !a.bound || !b.bound;
    const shown = ({ reading, span: number, bound }: typeof a): Shown => {
      if (!bound) return { reading, span: number };
      const span = inText(reading, bound.span);
      const whole: Span = [Math.min(span[0], number[0]), Math.max(span[1], number[1])];
      return isWhole ? { reading, span, quoted: whole } : { reading, span };
    };
    return [cueOf("hedge", shown(a), shown(b))];
  });
}

/**
 * "About" and "almost" come and go freely, and stand for each other; but about 600 and at most 600, almost 600 and more than
 * 600 are two things.
 */
function isContrast(x: Direction, y: Direction): boolean {
  if (x === "short" || y === "short") return x === "up" || y === "up";
  return x === "near" || y === "near" ? x !== null && y !== null : true;
}

type Direction = "up" | "down" | "near" | "short" | null;

function directionOf(bound: Bound | undefined): Direction {
  switch (bound) {
    case "over":
    case "atLeast":
      return "up";
    case "under":
    case "atMost":
      return "down";
    case "about":
      return "near";
    case "almost":
      return "short";
    case undefined:
      return null;
  }
}
