import { type Clause, type Cue, type CueKind, type MatchStatus, ROW_WEIGHTS } from "../model.ts";

/** Highest first. A fact that turns a claim round stands before one that refines it. */
const BY_KIND: Record<CueKind, number> = {
  negation: 14,
  number: 13,
  quote: 12,
  name: 11,
  date: 10,
  attribution: 9,
  hedge: 8,
  quantifier: 7,
  agent: 6,
  variant: 0,
};
/** From here up a row changes a fact. */
export const LOWEST_FACT_WEIGHT = BY_KIND.agent;

export interface Weighed {
  readonly status: MatchStatus;
  readonly moved: boolean;
  readonly certain: boolean;
  readonly cues: readonly Cue[];
  readonly clauses: readonly Clause[];
}

/** The place of a match in a list ordered by what matters: 0 for same, 14 for a negation. */
export function weightOf({ status, moved, certain, cues, clauses }: Weighed): number {
  return Math.max(
    ROW_WEIGHTS.same,
    ...cues.map((cue) => BY_KIND[cue.kind]),
    clauses.length > 0 ? ROW_WEIGHTS.oneSided : 0,
    certain ? 0 : ROW_WEIGHTS.uncertain,
    status === "reworded" ? ROW_WEIGHTS.reworded : 0,
    moved ? ROW_WEIGHTS.moved : 0,
  );
}
