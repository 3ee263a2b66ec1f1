import type { Bag, Layer, Vocabulary } from "./bags.ts";
import { hasDigit, isUnspaced } from "./terms.ts";

/** Numbers are rarely shared by chance. */
const NUMBER_FACTOR = 2;

/** In every language of the sets the shortest words are mostly grammar; a stop list brings no more. */
const SHORT_LETTERS = 3;
const SHORT_FACTOR = 0.7;

/** A little more than logarithmic: one shared rare word says more than two middling ones. */
const RARITY_POWER = 1.1;

/** A word that stands in every sentence still says a little. */
const LEAST_RARITY = 0.05;

/**
 * Weight of each feature, by id: ln((N + 1) / (df + .5)) over the sentences of the two texts alone, so that no word list of
 * any language is needed and the subject of both texts counts for little.
 */
export function rarityOf(layer: Layer, bags: readonly Bag[], vocabulary: Vocabulary): Float64Array {
  const df = new Int32Array(vocabulary.size);
  for (const bag of bags) for (const id of bag.ids) df[id]!++;
  const rarity = Float64Array.from(df, (n) =>
    Math.max(LEAST_RARITY, Math.log((bags.length + 1) / (n + 0.5)) ** RARITY_POWER),
  );
  for (const [feature, id] of vocabulary) {
    if (hasDigit(feature)) rarity[id]! *= NUMBER_FACTOR;
    else if (layer === "words" && feature.length <= SHORT_LETTERS && !isUnspaced(feature)) {
      rarity[id]! *= SHORT_FACTOR;
    }
  }
  return rarity;
}
