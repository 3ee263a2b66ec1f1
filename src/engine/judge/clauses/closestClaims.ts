import type { Word } from "../reading/reading.ts";
import { beginningOf, type TextIndex } from "../reading/textIndex.ts";

/** The claim that shares most pairs of neighbouring words with some words, and how many; null where none does. */
export function bestClaim(
  index: TextIndex,
  words: readonly { readonly normal: string }[],
  isAllowed: (claim: number) => boolean,
): { readonly claim: number; readonly shared: number } | null {
  const pairs = new Map(
    words
      .slice(1)
      .map(({ normal }, i) => [`${words[i]!.normal} ${normal}`, [words[i]!.normal, normal]] as const),
  );
  const [best] = mostShared(
    [...pairs.values()].map(([one, two]) => index.withPair(one, two)),
    isAllowed,
  );
  return best ? { claim: best[0], shared: best[1] } : null;
}

/** Claims that are looked at closely for what a few words say. */
const CLOSEST = 6;

/** The claims that share most beginnings with some words, best first; a few only, however long the text. */
export function closestClaims(
  index: TextIndex,
  words: readonly Word[],
  isAllowed: (claim: number) => boolean,
): number[] {
  const beginnings = new Set(words.map(({ normal }) => beginningOf(normal)));
  return mostShared([...beginnings].map(index.withBeginning), isAllowed)
    .slice(0, CLOSEST)
    .map(([claim]) => claim);
}

/** Claims with the number of lists they are in, most first; of equals the earlier claim. What is common counts for none. */
function mostShared(
  lists: readonly (readonly number[] | null)[],
  isAllowed: (claim: number) => boolean,
): (readonly [claim: number, shared: number])[] {
  const counts = new Map<number, number>();
  for (const claims of lists)
    for (const claim of claims ?? []) if (isAllowed(claim)) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b);
}
