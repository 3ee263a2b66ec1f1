import { type DateParts, inDay, isOfEitherHalf, onFace } from "../values/dateRule.ts";

/** The parts that two dates both tell: those that agree, as both tell them, and how many differ. */
export interface Held {
  readonly shared: DateParts;
  readonly differing: number;
}

/**
 * Half past eight may be 8:30 and 20:30, and 8:30 may be 8:30 p.m.: where a date has no half of the day, only the faces of the
 * clocks are compared. Two that have bare digits keep to one clock: of 8:30 and 20:30 one is a change of the other.
 */
export function heldAgainst(a: DateParts, b: DateParts): Held {
  const areBare = a.digits !== undefined && b.digits !== undefined;
  const toFace = !areBare && (isOfEitherHalf(a) || isOfEitherHalf(b));
  const read = toFace ? onFace : inDay;
  const [x, y] = [asStroked(read(a), b), asStroked(read(b), a)];
  const parts = partsOf(x).filter((part) => y[part] !== undefined);
  const shared = parts.filter((part) => x[part] === y[part] || (part === "stroked" && isTurned(x, y)));
  return {
    shared: Object.fromEntries(shared.map((part) => [part, x[part]])),
    differing: parts.length - shared.length,
  };
}

/** 3/4/2025 may be 3 April and 4 March, and is neither of any other day. */
function asStroked({ month, day, ...parts }: DateParts, other: DateParts): DateParts {
  return other.stroked !== undefined && month !== undefined && day !== undefined
    ? { ...parts, stroked: `${month}/${day}` }
    : { ...parts, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function isTurned(a: DateParts, b: DateParts): boolean {
  return a.stroked?.split("/").toReversed().join("/") === b.stroked;
}

export function partsOf(parts: DateParts): (keyof DateParts)[] {
  return Object.keys(parts) as (keyof DateParts)[];
}
