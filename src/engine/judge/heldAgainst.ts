import { type DateParts, onFace } from "./dateRule.ts";

/** The parts that two dates both tell: those that agree, as both tell them, and how many differ. */
export interface Held {
  readonly shared: DateParts;
  readonly differing: number;
}

/** Half past eight may be 8:30 and 20:30: where one date has no half of the day, only the faces of the clocks are compared. */
export function heldAgainst(a: DateParts, b: DateParts): Held {
  const eitherHalf = a.face !== undefined || b.face !== undefined;
  const [x, y] = eitherHalf ? [onFace(a), onFace(b)] : [a, b];
  const parts = partsOf(x).filter((part) => y[part] !== undefined);
  const shared = parts.filter((part) => x[part] === y[part]);
  return {
    shared: Object.fromEntries(shared.map((part) => [part, x[part]])),
    differing: parts.length - shared.length,
  };
}

export function partsOf(parts: DateParts): (keyof DateParts)[] {
  return Object.keys(parts) as (keyof DateParts)[];
}
