import { useReading } from "../../reading/ReadingContext.ts";

/**
 * `current`: the reader is at this row. `entrance`: nothing is current, and Tab comes in by this row. One answer for both, since
 * thousands of rows ask at every step.
 */
export type Standing = "current" | "entrance" | null;

export function useStanding(key: string, number: number): Standing {
  return useReading(({ visit }) => {
    if (visit === null) return number === 1 ? "entrance" : null;
    return visit.key === key ? "current" : null;
  });
}
