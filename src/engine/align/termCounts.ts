import type { Reading } from "./reading.ts";

/** In how many claims of both texts a term stands, and how many claims there are. */
export interface TermCounts {
  readonly claims: number;
  of(term: string): number;
}

export function termCounts({ terms }: Reading): TermCounts {
  const counts = new Map<string, number>();
  const all = [...terms.left, ...terms.right];
  // Equal lines share their list of terms.
  const times = new Map<readonly string[], number>();
  for (const own of all) times.set(own, (times.get(own) ?? 0) + 1);
  for (const [own, n] of times)
    for (const term of new Set(own)) counts.set(term, (counts.get(term) ?? 0) + n);
  return { claims: all.length, of: (term) => counts.get(term) ?? 0 };
}
