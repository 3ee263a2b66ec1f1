import type { Cue } from "../../model.ts";
import { allMatches } from "../../words/letters/allMatches.ts";
import { areAlike } from "../reading/alike.ts";
import { cueOf, locate } from "../reading/located.ts";
import { datesIn, type Reading, type Word } from "../reading/reading.ts";
import { type Placed, roleOf } from "../reading/role.ts";
import type { Sides } from "../reading/sides.ts";

/**
 * Scores whose numbers change places: the match ended 2:1 -> the match ended 1:2.
 *
 * Whoever tells it of the other team turns it rightly, "Torn lost 1-2" for "Kelm won 2-1", so what leads to both must be the same.
 */
export function turnedScores(sides: Sides): Cue[] {
  const left = locate(sides.left, scoresIn);
  const right = locate(sides.right, scoresIn);
  return left.flatMap((one) => {
    if (right.some((other) => other.first === one.first && other.second === one.second)) return [];
    const turned = right.find((other) => other.first === one.second && other.second === one.first);
    return turned && areLedToAlike(one, turned) ? [cueOf("number", one, turned)] : [];
  });
}

/** Content words before a score that must be the same: the verb, and who played or what was played. */
const LEADING = 2;

function areLedToAlike(a: Placed, b: Placed): boolean {
  const [x, y] = [roleOf(a), roleOf(b)].map(({ before }) => before.slice(0, LEADING)) as [Word[], Word[]];
  return x.length > 0 && x.length === y.length && x.every((word, i) => areAlike(word, y[i]));
}

/** Two small numbers with nothing but a colon or a dash between, which are no time of day. */
const SCORE = /(?<![\p{L}\p{N}:.,/–-])(?<first>\d{1,2})[:–-](?<second>\d{1,2})(?![\p{L}\p{N}:/–-]|[.,]\d)/gu;

function scoresIn(reading: Reading) {
  const dates = datesIn(reading);
  return allMatches(SCORE, reading.line)
    .map(({ 0: whole, index, groups }) => ({
      span: [index, index + whole.length] as const,
      first: Number(groups!.first),
      second: Number(groups!.second),
    }))
    .filter(
      ({ span, first, second }) =>
        first !== second && !dates.some((date) => date.span[0] < span[1] && span[0] < date.span[1]),
    );
}
