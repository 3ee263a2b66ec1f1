import type { Pair, Span } from "../../model.ts";
import type { NumberFact } from "./readNumbers.ts";

/**
 * Where two readings say one number, however it is written: 2m and two million, 3 % and three percent; of "$2m" and "two
 * million" the numbers without their unit. Null for 3 and 3 %, 2 and 2nd, a month and one month.
 */
export function sameNumber(left: NumberFact, right: NumberFact): Pair<Span> | null {
  if (left.value !== right.value || left.ordinal !== right.ordinal) return null;
  if (left.article || right.article) return null;
  if (left.unit === right.unit) return { left: left.span, right: right.span };
  const unit = left.unit ?? right.unit;
  const oneHasNone = left.unit === null || right.unit === null;
  // Twelve is not 12 %.
  if (!oneHasNone || unit === "percent" || unit === "point") return null;
  return { left: left.bare, right: right.bare };
}
