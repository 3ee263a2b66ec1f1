import type { Unit } from "../../words/numbers/languages/numberTable.ts";
import type { Bound } from "../languages/language.ts";
import type { BoundNumber } from "./readBoundNumbers.ts";

type Quantity = Pick<BoundNumber, "value" | "unit" | "ordinal" | "bound">;

/** Whether two numbers can be held against each other at all. */
export function compatible(a: Quantity, b: Quantity): boolean {
  if (a.ordinal !== b.ordinal) return false;
  if (a.unit === b.unit) return true;
  // 18 crowns may be 18, but twelve is not 12 %.
  if (a.unit === null || b.unit === null) return !isShare(a.unit) && !isShare(b.unit);
  return MEASURES[a.unit].of === MEASURES[b.unit].of;
}

function isShare(unit: Unit | null): boolean {
  return unit === "percent" || unit === "point";
}

/**
 * Whether two numbers say the same: equal values; lengths, weights and durations in different units; a value and its
 * rounding where the round one is hedged ("nearly 600" and 598).
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.ordinal !== b.ordinal) return isPlace(a, b);
  if (!compatible(a, b)) return false;
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return sameMeasure(a, b);
  return a.value === b.value || isRounding(a, b) || isRounding(b, a) || isThirdAsPercent(a, b);
}

/** "Chapter 5" and "the fifth chapter"; one and first, two and second are often no numbers. */
function isPlace(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.value > 2 && a.unit === null && b.unit === null;
}

export function isMoney(unit: Unit | null): boolean {
  return unit !== null && MEASURES[unit].of === "money";
}

/** Two thirds are 66 % or 67 %. */
function isThirdAsPercent(a: Quantity, b: Quantity): boolean {
  const thirds = [a, b].filter(({ value }) => !Number.isInteger(value) && isThird(value));
  return a.unit === "percent" && thirds.length === 1 && Math.abs(a.value - b.value) < 1;
}

/** Values have twelve digits: three times 33.3333333333 is not quite a hundred. */
function isThird(percent: number): boolean {
  const whole = Math.round((percent * 3) / 100) * 100;
  return Math.abs(percent * 3 - whole) < 1e-6;
}

/** What a unit measures, and how many of the smallest unit it is; months and years are the means of the calendar. */
const MEASURES: Readonly<Record<Unit, { readonly of: string; readonly size: number }>> = {
  percent: { of: "share", size: 0 },
  point: { of: "share", size: 0 },
  dollar: { of: "money", size: 0 },
  euro: { of: "money", size: 0 },
  pound: { of: "money", size: 0 },
  yuan: { of: "money", size: 0 },
  yen: { of: "money", size: 0 },
  rupee: { of: "money", size: 0 },
  rouble: { of: "money", size: 0 },
  real: { of: "money", size: 0 },
  crown: { of: "money", size: 0 },
  zloty: { of: "money", size: 0 },
  second: { of: "time", size: 1 },
  minute: { of: "time", size: 60 },
  hour: { of: "time", size: 3600 },
  day: { of: "time", size: 86_400 },
  week: { of: "time", size: 604_800 },
  month: { of: "time", size: 2_629_746 },
  year: { of: "time", size: 31_556_952 },
  millimetre: { of: "length", size: 0.001 },
  centimetre: { of: "length", size: 0.01 },
  inch: { of: "length", size: 0.0254 },
  foot: { of: "length", size: 0.3048 },
  metre: { of: "length", size: 1 },
  kilometre: { of: "length", size: 1000 },
  mile: { of: "length", size: 1609.344 },
  hectare: { of: "area", size: 10_000 },
  acre: { of: "area", size: 4046.86 },
  litre: { of: "volume", size: 1 },
  gallon: { of: "volume", size: 3.785 },
  gram: { of: "weight", size: 0.001 },
  kilogram: { of: "weight", size: 1 },
  tonne: { of: "weight", size: 1000 },
};

/** Readers take 30 days or four weeks for a month, and five miles for eight kilometres. */
const TOLERANCE = 0.1;

/** Money of different countries has no common size and is never the same, nor are five percent and five points. */
function sameMeasure(a: Quantity, b: Quantity): boolean {
  const size = (q: Quantity) => q.value * MEASURES[q.unit!].size;
  const [x, y] = [size(a), size(b)];
  if (MEASURES[a.unit!].size === 0) return false;
  if (Math.abs(x - y) <= TOLERANCE * Math.max(Math.abs(x), Math.abs(y))) return true;
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
    case "almost":
    case undefined:
      return false;
  }
}

/** "more than 20,000" for 20,412: the hedged number is the other cut to its own significant digits, or rounded to them. */
function isRounding(round: Quantity, exact: Quantity): boolean {
  if (round.bound === null || round.value === 0) return false;
  const step = 10 ** trailingPower(round.value);
  const near = Math.abs(round.value - exact.value);
  if (near > 0.1 * Math.abs(round.value)) return false;
  switch (round.bound.class) {
    case "about":
    case "almost":
      return near <= step / 2;
    case "over":
    case "atLeast":
      return exact.value > round.value && near < step / 2;
    case "under":
    case "atMost":
      return exact.value < round.value && near < step / 2;
  }
}

/** The power of ten of the last digit that is not zero: 5 for 4,200,000, -1 for 4.2. */
function trailingPower(value: number): number {
  const digits = value.toExponential().split("e");
  return Number(digits[1]) - (digits[0]!.split(".")[1]?.length ?? 0);
}
