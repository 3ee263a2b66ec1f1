import type { Bag } from "../align/bags.ts";
import type { Side } from "../model.ts";
import type { Work } from "../work.ts";
import { type ClaimReading, massOf } from "./claimReading.ts";

/** A headline and the claim after it, as the other text has them. */
export interface Told {
  readonly headline: Bag;
  readonly lead: Bag;
}

/** The claim that may hold a headline and its lead in one; all likenesses 0 to 1. */
export interface Host {
  readonly claim: number;
  /** Of the whole claim. */
  readonly own: Likeness;
  /** The best that any other claim has. */
  readonly rival: Likeness;
}

export interface Likeness {
  readonly headline: number;
  readonly lead: number;
}

/** A word in more claims than this tells none of them apart in a long text. */
const MOST_CLAIMS = 60;

/** Finds the claim of a side that covers most of a headline and its lead together, by an index of rare words. */
export function hostOf(
  { bags, rarity, prior }: ClaimReading,
  side: Side,
  work: Work,
): (told: Told) => Host | null {
  const own = bags[side];
  const masses = own.map((bag) => massOf(bag, rarity));
  const holders = new Map<number, { claim: number; count: number }[]>();
  own.forEach(({ ids, counts }, claim) => {
    ids.forEach((id, at) => {
      const list = holders.get(id) ?? [];
      list.push({ claim, count: counts[at]! });
      holders.set(id, list);
    });
  });

  return (told) => {
    const headline = sharers(told.headline);
    const lead = sharers(told.lead);
    const mass = { headline: massOf(told.headline, rarity) + prior, lead: massOf(told.lead, rarity) + prior };
    let best: { claim: number; cover: number } | null = null;
    for (const [claim, shared] of headline) {
      const cover = shared / mass.headline + (lead.get(claim) ?? 0) / mass.lead;
      if (lead.has(claim) && cover > (best?.cover ?? 0)) best = { claim, cover };
    }
    if (best === null) return null;
    const { claim } = best;
    const likeness = (shared: number, at: number, of: number) =>
      shared / Math.sqrt((masses[at]! + prior) * of);
    const rival = (sharing: ReadonlyMap<number, number>, of: number) =>
      [...sharing].reduce(
        (most, [at, shared]) => (at === claim ? most : Math.max(most, likeness(shared, at, of))),
        0,
      );
    return {
      claim,
      own: {
        headline: likeness(headline.get(claim) ?? 0, claim, mass.headline),
        lead: likeness(lead.get(claim) ?? 0, claim, mass.lead),
      },
      rival: { headline: rival(headline, mass.headline), lead: rival(lead, mass.lead) },
    };
  };

  /** Claims that share words with a bag, and the weight of these, in the order of the text. */
  function sharers({ ids, counts }: Bag): Map<number, number> {
    const shared = new Map<number, number>();
    ids.forEach((id, at) => {
      const list = holders.get(id);
      if (!list || list.length > MOST_CLAIMS || !work.spend(list.length)) return;
      for (const { claim, count } of list)
        shared.set(claim, (shared.get(claim) ?? 0) + rarity(id) * Math.sqrt(Math.min(count, counts[at]!)));
    });
    return new Map([...shared].sort(([a], [b]) => a - b));
  }
}
