import type { Reading } from "./reading.ts";

/** In how many claims of both texts a term stands, and how many claims there are. */
export interface TermCounts {
  readonly claims: number;
  of(term: string): number;
}

export function termCounts({ terms }: Reading): TermCounts {
  const counts = new Map<string, number>();
  const all = [...terms.left, ...terms.right];
  for (const own of all) for (const term of new Set(own)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { claims: all.length, of: (term) => counts.get(term) ?? 0 };
}
