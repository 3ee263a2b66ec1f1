import { isFact, type Reading, type Word } from "./reading.ts";

/** Where each pair of neighbouring words stands: claims by "one two". Built once a text. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

export function indexWords(readings: readonly Reading[]): WordIndex {
  const index = new Map<string, number[]>();
  for (const { claim, words } of readings) {
    for (const pair of wordPairs(words)) {
      const claims = index.get(pair);
      if (!claims) index.set(pair, [claim]);
      else if (claims.at(-1) !== claim) claims.push(claim);
    }
  }
  return index;
}

/** A pair that stands in more claims than this is idiom and points nowhere; it also keeps the search linear. */
const COMMON = 20;

/** The claim that shares most word pairs with some words, and how many; null where none does. */
export function bestClaim(
  index: WordIndex,
  words: readonly { readonly normal: string }[],
  isAllowed: (claim: number) => boolean,
): { readonly claim: number; readonly shared: number } | null {
  const counts = new Map<number, number>();
  for (const pair of new Set(wordPairs(words))) {
    const claims = index.get(pair) ?? [];
    if (claims.length > COMMON) continue;
    for (const claim of claims) if (isAllowed(claim)) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  }
  let best: { claim: number; shared: number } | null = null;
  for (const [claim, shared] of counts)
    if (best === null || shared > best.shared || (shared === best.shared && claim < best.claim))
      best = { claim, shared };
  return best;
}

function wordPairs(words: readonly { readonly normal: string }[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]!.normal} ${word.normal}`);
}

/** Which claims hold a word that begins with given letters. Built once a text. */
export type BeginningIndex = ReadonlyMap<string, readonly number[]>;

/** Letters by which words of one root are looked up. */
const BEGINNING = 4;

export function indexBeginnings(readings: readonly Reading[]): BeginningIndex {
  const index = new Map<string, number[]>();
  for (const { claim, words } of readings) {
    for (const beginning of new Set(words.filter(isFact).map(beginningOf))) {
      const claims = index.get(beginning);
      if (claims) claims.push(claim);
      else index.set(beginning, [claim]);
    }
  }
  return index;
}

/** Claims that are looked at closely for what a few words say. */
const CLOSEST = 6;

/** The claims that share most beginnings with some words, best first; a few only, however long the text. */
export function closestClaims(
  index: BeginningIndex,
  words: readonly Word[],
  isAllowed: (claim: number) => boolean,
): number[] {
  const counts = new Map<number, number>();
  for (const beginning of new Set(words.map(beginningOf)))
    for (const claim of index.get(beginning) ?? [])
      if (isAllowed(claim)) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, CLOSEST)
    .map(([claim]) => claim);
}

function beginningOf({ normal }: Word): string {
  return /^\p{Script=Han}/u.test(normal) ? normal.slice(0, 1) : normal.slice(0, BEGINNING);
}
