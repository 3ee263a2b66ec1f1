import type { Pair } from "../model.ts";
import { isBalanced } from "./isBalanced.ts";
import { type Line, lengthOf, type Mark, oneSide, type Range } from "./line.ts";

/**
 * Marks shorter than this, on their longer side, leave the kept word between them standing: people keep it in 89 % of
 * cases between marks of one word, in 41 % between marks of seven and more. Chosen on the same three sets as the weights.
 */
const MIN_SHORE = 3;

/**
 * Joins two marks of three words or more across one kept function word or punctuation mark:
 * "[-left the old house-] in [-a great hurry-]" loses its "in". Islands of two words and single content words stay: they
 * are what the two sentences have in common. The stop of a sentence stays too, and the quote that closes with it; but where
 * the quote goes that opens in a replacement, the stop goes along: "[-a safe "web-]{+roads+}.[-"-]" is one mark.
 */
export function absorbIslands(marks: readonly Mark[], lines: Pair<Line>): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && (isBetweenLong(last, mark, lines) || isBeforeItsCloser(last, mark, lines))) {
      joined[joined.length - 1] = {
        left: [last.left[0], mark.left[1]],
        right: [last.right[0], mark.right[1]],
      };
    } else joined.push(mark);
  }
  return joined;
}

function isBetweenLong(before: Mark, after: Mark, lines: Pair<Line>): boolean {
  return isLong(before) && isLong(after) && isLightIsland(before, after, lines);
}

function isLong({ left, right }: Mark): boolean {
  return Math.max(lengthOf(left), lengthOf(right)) >= MIN_SHORE;
}

function isLightIsland(before: Mark, after: Mark, lines: Pair<Line>): boolean {
  const island = before.left[1];
  // What is kept has as many words on the right.
  if (after.left[0] !== island + 1) return false;
  const { tokens, light } = lines.left;
  if (!light[island] && tokens[island]!.kind !== "punctuation") return false;
  return isInside(lines.left, before.left, after.left) && isInside(lines.right, before.right, after.right);
}

/** The island is a stop or a comma, and behind it only what closes a quotation or bracket of the mark before is marked. */
function isBeforeItsCloser(before: Mark, after: Mark, lines: Pair<Line>): boolean {
  const side = oneSide(after);
  if (side === null || oneSide(before) !== null) return false;
  const [from, island] = before[side];
  const [closer, to] = after[side];
  const { tokens, claim } = lines[side];
  if (closer !== island + 1 || claim[to - 1] !== claim[island]) return false;
  if (tokens.slice(island, to).some(({ kind }) => kind !== "punctuation")) return false;
  return !isBalanced(lines[side], [from, island]) && isBalanced(lines[side], [from, to]);
}

/** The marks around the island belong to its claim, and it is not the claim's end. */
function isInside({ claim, ends }: Line, [from, island]: Range, [, to]: Range): boolean {
  const before = from === island ? island : island - 1;
  return !ends[island] && claim[before] === claim[island] && claim[to - 1] === claim[island];
}
