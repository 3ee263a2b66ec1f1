import type { Cue } from "../model.ts";
import { cueOf, type Located, locate, oneSided } from "./located.ts";
import { pairUp, unpaired } from "./pairUp.ts";
import { blanked, type DateFact, readDates } from "./readDates.ts";
import type { Reading } from "./reading.ts";
import { type NumberFact, readNumbers } from "./readNumbers.ts";
import { roleLikeness } from "./role.ts";
import { compatible, sameQuantity } from "./sameQuantity.ts";
import type { Sides } from "./sides.ts";

type Amount = Located<NumberFact>;

/**
 * Numbers that differ in the same role: 31 people -> 45 people, and "5 of 10" -> "10 of 5".
 *
 * First equal values are paired, then, of the rest, numbers of one role. What is left on one side is told only where the
 * match stands alone.
 */
export function numberCues(sides: Sides): Cue[] {
  const left = numbersOf(sides.left);
  const right = numbersOf(sides.right);
  const equal = pairUp(left, right, (a, b) => (sameQuantity(a, b) ? 1 + roleLikeness(a.role, b.role) : 0), 1);
  const swapped = swaps(equal.map((p) => [left[p.left]!, right[p.right]!] as const));
  const years = { left: yearsOf(sides.left), right: yearsOf(sides.right) };
  const rest = {
    left: unpaired(left, equal, "left").filter((n) => !years.right.has(n.value)),
    right: unpaired(right, equal, "right").filter((n) => !years.left.has(n.value)),
  };
  const changed = pairUp(rest.left, rest.right, changeLikeness, LEAST_LIKENESS);
  const cues = [
    ...swapped.map(([a, b]) => cueOf("number", a, b)),
    ...changed.map((p) => cueOf("number", rest.left[p.left]!, rest.right[p.right]!)),
  ];
  const only = (side: "left" | "right") =>
    unpaired(rest[side], changed, side)
      .filter((n) => !n.weak)
      .map((n) => oneSided("number", side, n));
  return [...cues, ...(sides.whole.right ? only("left") : []), ...(sides.whole.left ? only("right") : [])];
}

/** The numbers of claims; those inside dates are the dates'. */
function numbersOf(readings: readonly Reading[]): Amount[] {
  return locate(readings, ({ line, table }) =>
    readNumbers(blanked(line, ...readDates(line, table).map((d: DateFact) => d.span)), table),
  );
}

function yearsOf(readings: readonly Reading[]): Set<number> {
  return new Set(
    readings.flatMap(({ line, table }) => readDates(line, table).flatMap(({ parts }) => parts.year ?? [])),
  );
}

/** By how much each number of two equal pairs must suits the other's role better before they count as swapped. */
const SWAP_MARGIN = 1;

/** "5 of 10" against "10 of 5": the values are there, each in the other's role. */
function swaps(pairs: readonly (readonly [Amount, Amount])[]): [Amount, Amount][] {
  const found: [Amount, Amount][] = [];
  const suits = (a: Amount, b: Amount) => roleLikeness(a.role, b.role);
  pairs.forEach(([a, b], i) => {
    for (const [c, d] of pairs.slice(i + 1)) {
      if (a.value === c.value || !compatible(a, c)) continue;
      if (suits(a, d) >= suits(a, b) + SWAP_MARGIN && suits(c, b) >= suits(c, d) + SWAP_MARGIN)
        found.push([a, d], [c, b]);
    }
  });
  return found;
}

/** Chosen on the sets of fact cues and of outlets: below it, two numbers of one match have nothing to do with each other. */
const LEAST_LIKENESS = 3;

/** How sure two unequal numbers stand for the same thing. */
function changeLikeness(a: Amount, b: Amount): number {
  if (!compatible(a, b)) return 0;
  const role = roleLikeness(a.role, b.role);
  if ((a.weak || b.weak) && role < 3) return 0;
  const unit = a.unit !== null && a.unit === b.unit ? 2 : 0;
  return role + unit + closeness(a.value, b.value);
}

/** Numbers that outlets differ in are of one size, or have the same digits in another order. */
function closeness(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  const ratio = Math.max(a, b) / Math.min(a, b);
  const digits = (n: number) => [...String(n)].sort().join("");
  if (ratio <= 1.3 || digits(a) === digits(b)) return 2;
  return ratio <= 3 || ratio === 10 ? 1 : 0;
}
