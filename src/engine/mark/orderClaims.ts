import type { Pair } from "../model.ts";
import type { Token } from "../words/tokens.ts";
import type { Work } from "../work.ts";
import { heaviestMatching, matchingWeight } from "./heaviestMatching.ts";
import { MAX_CELLS } from "./matchWords.ts";

/**
 * How much heavier the claims must match in another order than in that of their text. A clause that became a sentence of
 * its own gains a little by it, and reads better as a run of words that moved; a turned order gains the half.
 */
const MIN_GAIN = 1.25;

type Claims = readonly (readonly Token[])[];

/**
 * The claims of a match in an order in which they tell each other: one side as in its text, the other as in its text or, where
 * that fits the words better, each claim beside what it tells. Left 3 against right 5,3 with the first half of 3 told in 5 is
 * read as 3 against 5,3, whatever the order on the page. The left is the one that is turned where the right is one claim.
 */
export function orderClaims(claims: Pair<Claims>, work: Work): Pair<Claims> {
  const left = inTextOrder(claims.left);
  const right = inTextOrder(claims.right);
  return right.length > 1
    ? { left, right: asToldIn(left.flat(), right, work) }
    : { left: asToldIn(right.flat(), left, work), right };
}

function asToldIn(line: readonly Token[], claims: Claims, work: Work): Claims {
  if (claims.length < 2) return claims;
  const cells = 3 * line.length * claims.flat().length;
  if (cells > MAX_CELLS || !work.spend(cells)) return claims;
  const told = claims
    .map((claim) => ({ claim, place: placeIn(line, claim) }))
    .sort((a, b) => a.place - b.place)
    .map(({ claim }) => claim);
  if (told.every((claim, at) => claim === claims[at])) return claims;
  return matchingWeight(line, told.flat()) >= MIN_GAIN * matchingWeight(line, claims.flat()) ? told : claims;
}

function inTextOrder(claims: Claims): Claims {
  return [...claims].sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

/** Where on a line a claim is told: the middle one of the words they share; the end where they share none. */
function placeIn(line: readonly Token[], claim: readonly Token[]): number {
  const kept: number[] = [];
  let at = 0;
  for (const { left } of [...heaviestMatching(line, claim), { left: [line.length, line.length] as const }]) {
    for (; at < left[0]; at++) kept.push(at);
    at = left[1];
  }
  return kept[Math.floor(kept.length / 2)] ?? line.length;
}
