import { type Cue, otherSide, type Side } from "../../model.ts";
import { cueOf, type Located, locate, oneSided } from "../reading/located.ts";
import { pairFitting, pairUp, unpaired } from "../reading/pairUp.ts";
import { datesIn, numbersIn } from "../reading/reading.ts";
import { roleLikeness } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";
import type { DateParts } from "../values/dateRule.ts";
import type { DateFact } from "../values/readDates.ts";
import { heldAgainst, partsOf } from "./heldAgainst.ts";

/**
 * Dates that contradict each other: 14 March -> 24 March, Thursday -> Wednesday.
 *
 * Dates that share a part and differ in none are one date ("Feb. 17", "Saturday, Feb. 17"); dates that share no part cannot be
 * told apart without the day of publication ("on Monday", "yesterday") and are left alone.
 */
export function dateCues(sides: Sides): Cue[] {
  const left = datesOf("left", sides);
  const right = datesOf("right", sides);
  const equal = pairFitting(left, right, { fits: agree, score: agreement });
  const rest = { left: unpaired(left, equal, "left"), right: unpaired(right, equal, "right") };
  const lone = rest.left.length === 1 && rest.right.length === 1;
  const changed = pairUp(rest.left, rest.right, (a, b) => contradiction(a, b, lone), 1);
  const cues = changed.map((p) => cueOf("date", rest.left[p.left]!, rest.right[p.right]!));
  const lonely = {
    left: unpaired(rest.left, changed, "left"),
    right: unpaired(rest.right, changed, "right"),
  };
  // "on Monday" and "yesterday" may be one day: each answers for one of the other side.
  const unclear = pairFitting(lonely.left, lonely.right, {
    fits: () => true,
    score: (a, b) => roleLikeness(a, b),
  });
  const only = (side: Side, other: Side) =>
    sides.whole[other]
      ? unpaired(lonely[side], unclear, side).map((date) => oneSided("date", side, date))
      : [];
  return [...cues, ...only("left", "right"), ...only("right", "left")];
}

/** A lone year may be a count: 1500 sheep against 1,500 sheep. */
function datesOf(side: Side, sides: Sides): Located<DateFact>[] {
  const counts = sides[otherSide(side)].flatMap((reading) => numbersIn(reading).map((n) => n.value));
  const isCount = ({ year, ...more }: DateParts) =>
    year !== undefined && Object.keys(more).length === 0 && counts.includes(year);
  return locate(sides[side], (reading) => datesIn(reading).filter(({ parts }) => !isCount(parts)));
}

function agree(a: DateFact, b: DateFact): boolean {
  const { shared, differing } = heldAgainst(a.parts, b.parts);
  return differing === 0 && partsOf(shared).length > 0;
}

/** More for more shared parts. */
function agreement(a: Located<DateFact>, b: Located<DateFact>): number {
  return partsOf(heldAgainst(a.parts, b.parts).shared).length + roleLikeness(a, b) / 10;
}

/** At least 1 where two dates that name the same part otherwise play one role. */
function contradiction(a: Located<DateFact>, b: Located<DateFact>, lone: boolean): number {
  const { shared, differing } = heldAgainst(a.parts, b.parts);
  if (differing === 0) return 0;
  return partsOf(shared).length + roleLikeness(a, b) + (lone ? 1 : 0);
}
