/** What a pair must reach, by the reader's wish. */
export interface Strictness {
  /** Least log odds of a link. */
  readonly leastOdds: number;
  /** Least likeness of a link. */
  readonly leastBase: number;
}

/** The measured balance: a link is made where it is likelier than not. */
const BALANCE = 0.5;

/** Towards 0 a link may be this much less likely, about one in twenty; towards 1 it must be likelier. */
const ODDS_RANGE = 3;

/** At 1 only what is nearly identical is linked. */
const NEARLY_IDENTICAL = 0.8;

/** `wish` is what the reader set, 0 (link freely) to 1; beyond is taken as the end it is beyond. */
export function strictnessOf(wish: number = BALANCE): Strictness {
  const offset = (Math.min(1, Math.max(0, wish)) - BALANCE) / (1 - BALANCE);
  return { leastOdds: ODDS_RANGE * offset, leastBase: Math.max(0, NEARLY_IDENTICAL * offset) };
}
