import type { Bag } from "../align/bags.ts";
import { type ClaimReading, massOf } from "./claimReading.ts";

/** A part of a claim that wins or loses words, and how like it is to a claim of the other text. */
export interface GrowingPart {
  add(words: Bag): void;
  remove(words: Bag): void;
  /** Geometric mean of what each covers of the other, 0 to 1. */
  likeness(): number;
}

/** Keeps the sums as words come and go, so that all cuts of a claim together cost one walk over it. */
export function growingPart(told: Bag, { rarity, prior }: ClaimReading): GrowingPart {
  const wanted = new Map([...told.ids].map((id, at) => [id, told.counts[at]!]));
  const counts = new Map<number, number>();
  const toldMass = massOf(told, rarity) + prior;
  let mass = 0;
  let shared = 0;
  const change = ({ ids, counts: changes }: Bag, sign: 1 | -1) => {
    ids.forEach((id, at) => {
      const was = counts.get(id) ?? 0;
      const is = was + sign * changes[at]!;
      const most = wanted.get(id) ?? 0;
      mass += rarity(id) * (Math.sqrt(is) - Math.sqrt(was));
      shared += rarity(id) * (Math.sqrt(Math.min(is, most)) - Math.sqrt(Math.min(was, most)));
      counts.set(id, is);
    });
  };
  return {
    add: (words) => change(words, 1),
    remove: (words) => change(words, -1),
    likeness: () => shared / Math.sqrt((mass + prior) * toldMass),
  };
}
