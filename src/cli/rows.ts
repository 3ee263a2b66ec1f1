import type { Claim, Comparison, Echo, Match, Side } from "../engine/model.ts";
import type { RowState } from "../report/wording.ts";

/** One line of the reading order: claims that stand level with each other. */
export interface Row {
  readonly state: RowState;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Null for a claim of one side only. */
  readonly match: Match | null;
  /** Second tellings of the row's claims elsewhere. */
  readonly echoes: readonly Echo[];
}

/**
 * All claims but furniture in one order: that of the left text, each claim that is only on the right after the one it
 * follows there. A moved row stands at its left place.
 */
export function rowsOf(comparison: Comparison): Row[] {
  const { matches, echoes } = comparison;
  const rows = [
    ...matches.map((match) => row(match.left, match.right, match)),
    ...alone("left").map((i) => row([i], [], null)),
    ...alone("right").map((j) => row([], [j], null)),
  ];
  return inReadingOrder(rows);

  function alone(side: Side): number[] {
    const matched = new Set(matches.flatMap((match) => match[side]));
    return comparison[side].claims.flatMap((claim, i) =>
      claim.furniture === false && !matched.has(i) ? [i] : [],
    );
  }

  function row(left: readonly number[], right: readonly number[], match: Match | null): Row {
    const own = echoes.filter((echo) => left.includes(echo.left) || right.includes(echo.right));
    return { state: stateOf(match, left, own), left, right, match, echoes: own };
  }
}

/** A claim that is told elsewhere has its counterpart there: it counts as reworded. */
function stateOf(match: Match | null, left: readonly number[], echoes: readonly Echo[]): RowState {
  if (match) return match.moved ? "moved" : match.status;
  if (echoes.length > 0) return "reworded";
  return left.length > 0 ? "dropped" : "added";
}

function inReadingOrder(rows: readonly Row[]): Row[] {
  const ordered = rows.filter((row) => row.left.length > 0).sort((a, b) => first(a.left) - first(b.left));
  const onlyRight = rows
    .filter((row) => row.left.length === 0)
    .sort((a, b) => first(a.right) - first(b.right));
  const result: Row[] = [];
  let next = 0;
  for (const row of ordered) {
    if (row.state !== "moved" && row.right.length > 0) next = takeBefore(first(row.right), next);
    result.push(row);
  }
  takeBefore(Number.POSITIVE_INFINITY, next);
  return result;

  function takeBefore(right: number, from: number): number {
    let at = from;
    for (let row = onlyRight[at]; row && first(row.right) < right; row = onlyRight[at]) {
      result.push(row);
      at++;
    }
    return at;
  }
}

function first(claims: readonly number[]): number {
  return Math.min(...claims);
}

/** The numbers people see: claims counted from 1 without furniture and headings; null for those. */
export function sentenceNumbers(claims: readonly Claim[]): (number | null)[] {
  let count = 0;
  return claims.map((claim) => {
    if (claim.furniture !== false || claim.heading) return null;
    count++;
    return count;
  });
}
