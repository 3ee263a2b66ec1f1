import { type ClaimReading, massOf, type Words } from "./claimReading.ts";

/** A part of a claim that wins or loses words, and how like it is to a claim of the other text. */
export interface GrowingPart {
  add(words: Words): void;
  remove(words: Words): void;
  /** Geometric mean of what each covers of the other, 0 to 1. */
  likeness(): number;
}

/** Keeps the sums as words come and go, so that all cuts of a claim together cost one walk over it. */
export function growingPart(told: Words, { weight, prior }: ClaimReading): GrowingPart {
  const counts = new Map<string, number>();
  const toldMass = massOf(told, weight) + prior;
  let mass = 0;
  let shared = 0;
  const change = (words: Words, sign: 1 | -1) => {
    for (const [word, count] of words) {
      const was = counts.get(word) ?? 0;
      const is = was + sign * count;
      const most = told.get(word) ?? 0;
      mass += weight(word) * (Math.sqrt(is) - Math.sqrt(was));
      shared += weight(word) * (Math.sqrt(Math.min(is, most)) - Math.sqrt(Math.min(was, most)));
      counts.set(word, is);
    }
  };
  return {
    add: (words) => change(words, 1),
    remove: (words) => change(words, -1),
    likeness: () => shared / Math.sqrt((mass + prior) * toldMass),
  };
}
