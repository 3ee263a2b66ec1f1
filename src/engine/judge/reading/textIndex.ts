import { once } from "../../once.ts";
import { remembered } from "../../remembered.ts";
import { isCompared, type Text } from "../../text.ts";
import type { ClaimWords } from "../../words/claimWords.ts";
import { claimSearch } from "./claimSearch.ts";
import { isFact, type Reading, type Word } from "./reading.ts";

/** Answers where in a whole text words stand. Claims are given in no order. */
export interface TextIndex {
  /** Whether a word stands in some claim, furniture included. */
  readonly holds: (normal: string) => boolean;
  /** The claims that hold two words side by side; null where they are so many that the pair points nowhere. */
  readonly withPair: (one: string, two: string) => readonly number[] | null;
  /** The claims with a fact that begins as a word does (see `beginningOf`); null where so many do that it points nowhere. */
  readonly withBeginning: (beginning: string) => readonly number[] | null;
}

/**
 * So many questions are answered by a search through the characters, which reads only the claims it hits: a light
 * revision asks a few dozen. Past that it is cheaper to read the whole text once, and the work stays linear.
 */
const MOST_SEARCHES = 256;

/** A pair that stands in more claims than this is idiom and points nowhere; it also keeps the search linear. */
const COMMON = 20;

/**
 * A beginning that stands in more claims than this is what the whole text is about. Far above what a report has: reports of
 * that length alone would pay for looking at all of them for each of their pieces.
 */
const COMMON_BEGINNING = 400;

/** `asWritten`: null where words are read in another way than they are written; a search for them would miss some. */
export function textIndex(
  text: Text,
  reading: (claim: number) => Reading,
  asWritten: Pick<ClaimWords, "hold" | "holdPair"> | null,
): TextIndex {
  const compared = (claim: number) => isCompared(text.claims[claim]!);
  const comparedReadings = () => [...text.claims.keys()].filter(compared).map(reading);
  const search = once(() => asWritten && claimSearch(text));
  const whole = {
    words: once(
      () => new Set(text.claims.flatMap((_, claim) => reading(claim).words.map(({ normal }) => normal))),
    ),
    pairs: once(() => indexed(comparedReadings(), pairsOf)),
    beginnings: once(() => indexed(comparedReadings(), beginningsOf)),
  };
  let searches = 0;
  const near = (normal: string) => (searches++ < MOST_SEARCHES ? (search()?.(normal) ?? null) : null);

  const seek = (normal: string): boolean => {
    const claims = near(normal);
    if (claims === null || asWritten === null) return whole.words().has(normal);
    for (const claim of claims) if (asWritten.hold(claim, normal)) return true;
    return false;
  };
  return {
    holds: remembered(seek),
    withPair(one, two) {
      // The longer word of the two is mostly the rarer.
      const claims = near(one.length > two.length ? one : two);
      return claims === null || asWritten === null
        ? unlessCommon(whole.pairs().get(`${one} ${two}`) ?? [], COMMON)
        : unlessCommon(claims, COMMON, (claim) => compared(claim) && asWritten.holdPair(claim, one, two));
    },
    withBeginning(beginning) {
      const claims = near(beginning);
      return claims === null
        ? unlessCommon(whole.beginnings().get(beginning) ?? [], COMMON_BEGINNING)
        : unlessCommon(
            claims,
            COMMON_BEGINNING,
            (claim) =>
              compared(claim) &&
              reading(claim).words.some((word) => isFact(word) && beginsWith(word, beginning)),
          );
    },
  };
}

/** The claims for which something holds, read no further than to one more than `most`; null where they are more. */
function unlessCommon(
  claims: Iterable<number>,
  most: number,
  holds: (claim: number) => boolean = () => true,
): readonly number[] | null {
  const found: number[] = [];
  for (const claim of claims) {
    if (!holds(claim)) continue;
    if (found.length === most) return null;
    found.push(claim);
  }
  return found;
}

/** Most words do not, and need no pattern to know it. */
function beginsWith({ normal }: Word, beginning: string): boolean {
  return normal.startsWith(beginning) && beginningOf(normal) === beginning;
}

/** Letters by which words of one root are looked up. */
const BEGINNING = 4;

/** What a word is looked up by: its first letters, of a Han word the first sign, of an amount its digits. */
export function beginningOf(normal: string): string {
  // 300m and 300 million are one number.
  const word = /^\d+(?:[.,]\d+)*/.exec(normal)?.[0] ?? normal;
  return /^\p{Script=Han}/u.test(word) ? word.slice(0, 1) : word.slice(0, BEGINNING);
}

function pairsOf({ words }: Reading): ReadonlySet<string> {
  return new Set(words.slice(1).map(({ normal }, i) => `${words[i]!.normal} ${normal}`));
}

function beginningsOf({ words }: Reading): ReadonlySet<string> {
  return new Set(words.filter(isFact).map(({ normal }) => beginningOf(normal)));
}

/** Claims by what stands in them. */
function indexed(
  readings: readonly Reading[],
  keysOf: (reading: Reading) => ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const reading of readings) {
    for (const key of keysOf(reading)) {
      const claims = index.get(key);
      if (claims) claims.push(reading.claim);
      else index.set(key, [reading.claim]);
    }
  }
  return index;
}
