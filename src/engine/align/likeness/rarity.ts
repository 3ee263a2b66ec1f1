import type { FeatureKind } from "./vocabulary.ts";

/** Numbers are rarely shared by chance. */
const NUMBER_FACTOR = 2;

/** The shortest words are mostly grammar; a stop list brings no more. */
const SHORT_FACTOR = 0.7;

/** A little more than logarithmic: one shared rare word says more than two middling ones. */
const RARITY_POWER = 1.1;

/** A word that stands in every sentence still says a little. */
const LEAST_RARITY = 0.05;

/** The sentences of both texts, as what is said of their features. */
export interface Holders {
  readonly sentences: number;
  /** How many sentences have a feature, by id. */
  readonly holders: Int32Array;
  readonly kinds: readonly FeatureKind[];
}

/**
 * Weight of each feature, by id: ln((N + 1) / (df + .5)) over the sentences of the two texts alone, so that no word list of
 * any language is needed and the subject of both texts counts for little.
 */
export function rarityOf({ sentences, holders, kinds }: Holders): Float64Array {
  // Most features stand in one sentence or two: a logarithm for each count, not for each feature.
  const rarities: number[] = [];
  const weights = new Float64Array(kinds.length);
  for (let id = 0; id < weights.length; id++) {
    const n = holders[id]!;
    rarities[n] ??= Math.max(LEAST_RARITY, Math.log((sentences + 1) / (n + 0.5)) ** RARITY_POWER);
    weights[id] = rarities[n] * FACTORS[kinds[id]!];
  }
  return weights;
}

const FACTORS: Readonly<Record<FeatureKind, number>> = {
  number: NUMBER_FACTOR,
  short: SHORT_FACTOR,
  plain: 1,
};
