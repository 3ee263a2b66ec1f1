import type { Cue, Span } from "../../model.ts";
import type { Bound } from "../languages/language.ts";
import type { Amount, NumberPairs } from "../numbers/numberPairs.ts";
import { cueOf, type Shown } from "../reading/located.ts";
import { inText } from "../reading/reading.ts";

/** "At least 14" against "fourteen", "about 30" against "more than 30". */
export function boundCues({ equal }: NumberPairs): Cue[] {
  return equal.flatMap(([a, b]) => {
    const [x, y] = [directionOf(a.bound?.class), directionOf(b.bound?.class)];
    if (x === y || a.value !== b.value || !isContrast(x, y)) return [];
    if (isOver(a) || isOver(b)) return [];
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

/** "Über eine Brücke": before what may be an article, over and under are places. */
function isOver({ bound, value, weak, unit }: Amount): boolean {
  return weak && value === 1 && unit === null && (bound?.class === "over" || bound?.class === "under");
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
