import { type Cue, otherSide, type Side, type Span } from "../../model.ts";
import type { Quantifier } from "../languages/language.ts";
import { alike } from "../reading/alike.ts";
import { cueOf, type Located, locate, oneSided } from "../reading/located.ts";
import { pairFitting, pairUp, unpaired } from "../reading/pairUp.ts";
import { datesIn, isFact, numbersIn, phrasesIn, type Reading, type Word } from "../reading/reading.ts";
import { isCutOut, roleLikeness, roleOf } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";
import type { BoundNumber } from "../values/readBoundNumbers.ts";
import { isVaguely } from "./vagueNumbers.ts";

type Quantified = Located<{ readonly span: Span; readonly class: Quantifier }>;

/**
 * How much or how many in words: most -> some, all -> many. Equal classes are paired first, so only what one side has no
 * equal for is held against the other's. What a negation tells is not told again: neither side won -> both sides won.
 */
export function quantifierCues(sides: Sides, negations: readonly Cue[]): Cue[] {
  const left = quantifiersOf("left", sides);
  const right = quantifiersOf("right", sides);
  const equal = pairFitting(left, right, {
    fits: (a, b) => a.class === b.class,
    score: (a, b) => roleLikeness(a, b),
  });
  const rest = { left: unpaired(left, equal, "left"), right: unpaired(right, equal, "right") };
  const lone = rest.left.length === 1 && rest.right.length === 1;
  const changed = pairUp(rest.left, rest.right, (a, b) => roleLikeness(a, b) + (lone ? 2 : 0), 2);
  const only = (side: Side, other: Side) =>
    unpaired(rest[side], changed, side)
      .filter((q) => !negations.some((told) => told[side]?.[0] === roleOf(q).after[0]?.start))
      .filter((q) => isCutOut(q, sides[other]) || (sides.whole[other] && !standsInGap(q, sides[other])))
      .map((q) => oneSided("quantifier", side, q));
  return [
    ...changed.map((p) => cueOf("quantifier", rest.left[p.left]!, rest.right[p.right]!)),
    ...only("left", "right"),
    ...only("right", "left"),
  ];
}

function quantifiersOf(side: Side, sides: Sides): Quantified[] {
  const own = sides[side].filter((reading) => phrasesIn(reading, reading.table.quantifiers).length > 0);
  if (own.length === 0) return [];
  const others = sides[otherSide(side)];
  const shares = others.some((reading) => numbersIn(reading).some(({ unit }) => unit === "percent"));
  const hasTwo = others.some(
    (reading) => numbersIn(reading).some(({ value }) => value === 2) || saysNeither(reading),
  );
  const hasHalf = others.some(({ line }) => line.includes("½"));
  // "some 7,000" hedges a number, "an hour and a half" is one, and so is "half of" where the other side has percents.
  const hides = ({ span, bound, weak, unit }: BoundNumber): readonly Span[] => [
    ...(bound ? [bound.span] : []),
    ...(!weak || (unit === "percent" && shares) ? [span] : []),
  ];
  const exact = locate(others, numbersIn);
  return locate(own, (reading) => {
    // "Halb neun" is half past eight.
    const hidden = [...numbersIn(reading).flatMap(hides), ...datesIn(reading).map((date) => date.span)];
    return phrasesIn(reading, reading.table.quantifiers).filter(
      ({ span, class: quantifier }) =>
        !(quantifier === "both" && hasTwo) &&
        !(quantifier === "half" && hasHalf) &&
        !hidden.some(([from, to]) => from <= span[0] && span[1] <= to),
    );
  }).filter((quantified) => !exact.some((number) => isVaguely(quantified, number)));
}

/** "Neither the mayor nor her deputy" are two. */
function saysNeither(reading: Reading): boolean {
  return phrasesIn(reading, reading.table.negation?.words).some((negator) => negator.class === "neither");
}

/** Words of a stretch that has no counterpart at all. */
const GAP_WORDS = 5;

/**
 * Whether a quantifier went with the words it was about: nothing was said about them, more or less. So it is where neither
 * its noun nor the words around it stand on the other side.
 */
function standsInGap(quantified: Quantified, other: readonly Reading[]): boolean {
  const stands = (word: Word) => other.some(({ words }) => words.some((w) => w.content && alike(w, word)));
  const [noun] = roleOf(quantified).after;
  if (noun && stands(noun)) return false;
  const { span, reading } = quantified;
  const { words } = reading;
  const isKept = (word: Word) => isFact(word) && stands(word);
  const first = words.findLastIndex((word) => word.end <= span[0] && isKept(word)) + 1;
  const next = words.findIndex((word) => word.start >= span[1] && isKept(word));
  return (next < 0 ? words.length : next) - first >= GAP_WORDS;
}
