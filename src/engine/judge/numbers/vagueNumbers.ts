import type { Quantifier } from "../languages/language.ts";
import { type Located, locate } from "../reading/located.ts";
import { phrasesIn, type Reading } from "../reading/reading.ts";
import { roleLikeness } from "../reading/role.ts";

/** From and up to what a word for a size may stand for: "hundreds" were 180, and may have been two thousand. */
const SIZES: Readonly<Partial<Record<Quantifier, readonly [least: number, most: number]>>> = {
  dozens: [20, 200],
  hundreds: [150, 2_000],
  thousands: [1_500, 200_000],
  millions: [1_500_000, 1_000_000_000],
};

/** Likeness of roles from which a word for a size and a number count the same thing. */
const LEAST_LIKENESS = 2;

type Vague = Located<{ readonly span: Located<object>["span"]; readonly class: Quantifier }>;
type Exact = Located<{ readonly span: Located<object>["span"]; readonly value: number }>;

/** The words for a size in some claims: dozens, hundreds. */
export function vagueNumbers(readings: readonly Reading[]): Vague[] {
  return locate(readings, (reading) => phrasesIn(reading, reading.table.quantifiers)).filter(
    (found) => SIZES[found.class] !== undefined,
  );
}

/** Whether "dozens of masons" and "24 masons" may well be the same. */
export function isVaguely(vague: Vague, exact: Exact): boolean {
  const [least, most] = SIZES[vague.class] ?? [1, 0];
  return exact.value >= least && exact.value <= most && roleLikeness(vague, exact) >= LEAST_LIKENESS;
}
