import type { Pair } from "../../model.ts";

/** In how many claims of both texts a term stands, and how many claims there are. */
export interface TermCounts {
  readonly claims: number;
  /** A map, for every word of evidence is asked for: the code of a function made here would be lost with it. */
  readonly byTerm: ReadonlyMap<string, TermCount>;
}

export interface TermCount {
  readonly claims: number;
}

/** `terms` of each claim. */
export function termCounts(terms: Pair<readonly (readonly string[])[]>): TermCounts {
  // Equal lines share their list of terms.
  const times = new Map<readonly string[], number>();
  for (const own of terms.left) times.set(own, (times.get(own) ?? 0) + 1);
  for (const own of terms.right) times.set(own, (times.get(own) ?? 0) + 1);
  const counts = new Map<string, Count>();
  for (const [own, n] of times) for (const term of own) count(counts, term, own, n);
  const claims = terms.left.length + terms.right.length;
  return { claims, byTerm: counts };
}

interface Count {
  claims: number;
  /** The list it was last met in: a term that stands there twice counts once. */
  last: readonly string[];
}

function count(counts: Map<string, Count>, term: string, own: readonly string[], times: number): void {
  const known = counts.get(term);
  if (known === undefined) counts.set(term, { claims: times, last: own });
  else if (known.last !== own) {
    known.claims += times;
    known.last = own;
  }
}
