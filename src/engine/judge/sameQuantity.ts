import type { Bound, Unit } from "./languages/language.ts";
import type { NumberFact } from "./readNumbers.ts";

type Quantity = Pick<NumberFact, "value" | "unit" | "ordinal" | "bound">;

/** Whether two numbers can be held against each other at all. */
export function compatible(a: Quantity, b: Quantity): boolean {
  if (a.ordinal !== b.ordinal) return false;
  if (a.unit === b.unit) return true;
  if (a.unit === null || b.unit === null) return !needsUnit(a.unit ?? b.unit!);
  return SECONDS[a.unit] !== undefined && SECONDS[b.unit] !== undefined;
}

/** Twelve is not 12 %; but 18 crowns may be 18, and $300 may follow "dollars". */
function needsUnit(unit: Unit): boolean {
  return unit === "percent" || unit === "point";
}

/**
 * Whether two numbers say the same: equal values; durations in different units; a value and its rounding where the round
 * one is hedged ("nearly 600" and 598).
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (!compatible(a, b)) return false;
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return sameDuration(a, b);
  return a.value === b.value || isRounding(a, b) || isRounding(b, a);
}

/** Mean lengths of the Gregorian calendar; "a month" and "30 days" differ by 1.5 %. */
const SECONDS: Partial<Record<Unit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};

/** Readers take 30 days for a month, and four weeks for one too. */
const DURATION_TOLERANCE = 0.1;

function sameDuration(a: Quantity, b: Quantity): boolean {
  const seconds = (q: Quantity) => q.value * SECONDS[q.unit!]!;
  const [x, y] = [seconds(a), seconds(b)];
  if (Math.abs(x - y) <= DURATION_TOLERANCE * Math.max(x, y)) return true;
  // "14 months" keeps "more than a year"; "five days" keeps "less than a week".
  return keeps(x, y, b.bound?.class) || keeps(y, x, a.bound?.class);
}

function keeps(value: number, limit: number, bound: Bound | undefined): boolean {
  switch (bound) {
    case "over":
    case "atLeast":
      return value >= limit && value < 2 * limit;
    case "under":
    case "atMost":
      return value <= limit && value > limit / 2;
    case "about":
    case undefined:
      return false;
  }
}

/** "more than 20,000" for 20,412: the hedged number is the other cut to its own significant digits, or rounded to them. */
function isRounding(round: Quantity, exact: Quantity): boolean {
  if (round.bound === null || round.value === 0) return false;
  const step = 10 ** trailingPower(round.value);
  const near = Math.abs(round.value - exact.value);
  switch (round.bound.class) {
    case "about":
      return near <= step / 2 && near <= 0.1 * round.value;
    case "over":
    case "atLeast":
      return exact.value > round.value && near < step / 2 && near <= 0.1 * round.value;
    case "under":
    case "atMost":
      return exact.value < round.value && near < step / 2 && near <= 0.1 * round.value;
  }
}

/** The power of ten of the last digit that is not zero: 5 for 4,200,000, -1 for 4.2. */
function trailingPower(value: number): number {
  const digits = value.toExponential().split("e");
  return Number(digits[1]) - (digits[0]!.split(".")[1]?.length ?? 0);
}
