import type { Cue } from "../../model.ts";
import { spansMeet } from "../../spansMeet.ts";
import { cueOf } from "../reading/located.ts";
import { unpaired } from "../reading/pairUp.ts";
import { roleLikeness } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";
import { compatible } from "../values/sameQuantity.ts";
import { type Amount, changedNumbers, type NumberPairs } from "./numberPairs.ts";
import { onlyTold } from "./onlyTold.ts";
import { turnedScores } from "./turnedScores.ts";

/**
 * Numbers that differ in the same role: 31 people -> 45 people, and "5 of 10" -> "10 of 5", 2:1 -> 1:2.
 */
export function numberCues(sides: Sides, pairs: NumberPairs): Cue[] {
  const changed = changedNumbers(pairs);
  const { equal, rest } = pairs;
  const turned = turnedScores(sides);
  return [
    ...turned,
    ...swaps(equal)
      .filter(([a]) => !turned.some(({ left }) => spansMeet(left, a.span)))
      .map(([a, b]) => cueOf("number", a, b)),
    ...changed.map((p) => cueOf("number", rest.left[p.left]!, rest.right[p.right]!)),
    ...onlyTold("number", "left", strong(unpaired(rest.left, changed, "left")), sides),
    ...onlyTold("number", "right", strong(unpaired(rest.right, changed, "right")), sides),
  ];
}

/** "One", "two" and "first" are often no numbers. */
function strong(numbers: readonly Amount[]): Amount[] {
  return numbers.filter((number) => !number.weak);
}

/** By how much each number of two equal pairs must suit the other's role better before they count as swapped. */
const SWAP_MARGIN = 1;

/** "5 of 10" against "10 of 5": the values are there, each in the other's role. */
function swaps(pairs: readonly (readonly [Amount, Amount])[]): [Amount, Amount][] {
  const found: [Amount, Amount][] = [];
  const suits = (a: Amount, b: Amount) => roleLikeness(a, b);
  pairs.forEach(([a, b], i) => {
    for (const [c, d] of pairs.slice(i + 1)) {
      if (a.value === c.value || !compatible(a, c)) continue;
      if (suits(a, d) >= suits(a, b) + SWAP_MARGIN && suits(c, b) >= suits(c, d) + SWAP_MARGIN)
        found.push([a, d], [c, b]);
    }
  });
  return found;
}
