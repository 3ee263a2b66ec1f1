import type { Cue, Side } from "../../model.ts";
import type { Hedge } from "../languages/language.ts";
import type { NumberPairs } from "../numbers/numberPairs.ts";
import { alike, areAlike } from "../reading/alike.ts";
import { cueOf, oneSided } from "../reading/located.ts";
import { pairFitting, pairUp, unpaired } from "../reading/pairUp.ts";
import { numbersIn, type Reading, textOf } from "../reading/reading.ts";
import { roleLikeness, roleOf } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";
import { attributionsOf } from "../speakers/attributionsOf.ts";
import { boundCues } from "./boundCues.ts";
import { type Hedged, hedgesOf, isAuxiliary } from "./hedgesOf.ts";

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
    // "The accused may have fled" and "the accused fled": first those of one class.
    score: (a, b) => roleLikeness(a, b) + (a.class === b.class ? ONE_CLASS : 0),
  });
  const rest = {
    left: unpaired(left, equal, "left").filter(isHedge),
    right: unpaired(right, equal, "right").filter(isHedge),
  };
  const changed = pairUp(rest.left, rest.right, contrast, LEAST_CONTRAST);
  const only = (side: Side, other: Side) => {
    const there = { readings: sides[other], hedges: { left, right }[other] };
    return unpaired(rest[side], changed, side)
      .filter((hedge) => !(hedge.class === "estimate" && isApproximate(sides[other])))
      .filter((hedge) => !(hedge.class === "hearsay" && isSourced(sides[other])))
      .filter((hedge) => !isGrammar(hedge) && (!WEAK.has(hedge.class) || keepsVerb(hedge, there)))
      .map((hedge) => oneSided("hedge", side, hedge));
  };
  return [
    ...changed.map((p) => cueOf("hedge", rest.left[p.left]!, rest.right[p.right]!)),
    ...only("left", "right"),
    ...only("right", "left"),
    ...boundCues(numbers),
  ];
}

/** More than any two roles agree. */
const ONE_CLASS = 10;

/** Auxiliaries that reported speech and tense bring along, and hedges that other words say as well. */
const WEAK: ReadonlySet<Hedged["class"]> = new Set([
  "will",
  "would",
  "should",
  "must",
  "meant",
  "noPlan",
  "deemed",
  "able",
]);

/** "Soll" alone, the "wird" that makes a passive and a plan that is denied say nothing that the plain verb does not. */
function isGrammar({ class: hedge, span, reading }: Hedged): boolean {
  return hedge === "meant" || hedge === "noPlan" || isAuxiliary(textOf(reading, span), reading);
}

/** "An estimated 30" and "about 30": of two that say the number is not sure, either may go. */
function isApproximate(readings: readonly Reading[]): boolean {
  return readings.some((reading) =>
    numbersIn(reading).some(({ bound }) => bound?.class === "about" || bound?.class === "almost"),
  );
}

/** "Der Mann soll geflohen sein" and "der Mann floh, so die Polizei": who says so is hedge enough. */
function isSourced(readings: readonly Reading[]): boolean {
  return readings.some((reading) => attributionsOf(reading).length > 0);
}

/** "Accused of fraud" leaves open what "allegedly" does, but is itself a fact that comes and goes; so is a meeting that is planned. */
function isHedge({ class: hedge }: Hedged): boolean {
  return hedge !== "accused" && hedge !== "due";
}

function areOne(a: Hedged, b: Hedged): boolean {
  // "Does not plan to close" and "plans to close" are one plan, denied once: a negation.
  const [x, y] = isPlan(a) && isPlan(b) ? [a.class, a.class] : [strengthOf(a), strengthOf(b)];
  return x === y || STANDS_FOR[x]?.includes(y) === true || STANDS_FOR[y]?.includes(x) === true;
}

function isPlan({ class: hedge }: Hedged): boolean {
  return hedge === "plan" || hedge === "noPlan";
}

/** Classes that may say one thing. "Soll" may be told, planned, expected or an order. */
const STANDS_FOR: { readonly [hedge in Hedged["class"]]?: readonly Hedged["class"][] } = {
  meant: ["alleged", "hearsay", "plan", "due", "likely", "should", "must"],
  due: ["plan", "likely", "possible", "should"],
  accused: ["alleged", "hearsay"],
  hearsay: ["alleged", "likely", "seem"],
  able: ["possible"],
};

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

interface OtherSide {
  readonly readings: readonly Reading[];
  readonly hedges: readonly Hedged[];
}

/** Whether the word a hedge is about stands on the other side, and not behind a hedge of its own. */
function keepsVerb(hedge: Hedged, { readings, hedges }: OtherSide): boolean {
  // Могло стать короткое замыкание, стало короткое замыкание: forms of short verbs are unlike.
  const about = roleOf(hedge).after.slice(0, hedge.class === "able" ? 2 : 1);
  const led = hedges.map((other) => roleOf(other).after[0]);
  return readings.some(({ words }) =>
    words.some((word) => word.content && about.some((verb) => alike(word, verb)) && !led.includes(word)),
  );
}
