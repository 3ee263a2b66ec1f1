import type { Side } from "../model.ts";
import type { Work } from "../work.ts";
import { type ClaimReading, massOf, type Words } from "./claimReading.ts";

/** A headline and the claim after it, as the other text has them. */
export interface Told {
  readonly headline: Words;
  readonly lead: Words;
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
  { words, weight, mass: massOfClaim, prior }: ClaimReading,
  side: Side,
  work: Work,
): (told: Told) => Host | null {
  const own = words[side];
  const masses = own.map(massOfClaim);
  const holders = new Map<string, { readonly claim: number; readonly count: number }[]>();
  own.forEach((claimWords, claim) => {
    for (const [word, count] of claimWords) {
      const list = holders.get(word);
      if (list) list.push({ claim, count });
      else holders.set(word, [{ claim, count }]);
    }
  });

  return (told) => {
    const headline = sharers(told.headline);
    const lead = sharers(told.lead);
    const mass = { headline: massOf(told.headline, weight) + prior, lead: massOf(told.lead, weight) + prior };
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

  /** Claims that share words with the given, and the weight of these, in the order of the text. */
  function sharers(told: Words): Map<number, number> {
    const shared = new Map<number, number>();
    for (const [word, count] of told) {
      const list = holders.get(word);
      if (!list || list.length > MOST_CLAIMS || !work.spend(list.length)) continue;
      for (const holder of list) {
        const both = weight(word) * Math.sqrt(Math.min(holder.count, count));
        shared.set(holder.claim, (shared.get(holder.claim) ?? 0) + both);
      }
    }
    return new Map([...shared].sort(([a], [b]) => a - b));
  }
}
