import type { Pair } from "../model.ts";
import type { Token } from "../words/tokens.ts";
import { type Mark, withoutEmpty } from "./line.ts";
import { tokenWeight } from "./tokenWeight.ts";

/** Of two equal candidates the one that is also written alike. In thousandths, as all weights. */
const SURFACE_BONUS = 10;
/** Ties go to fewer, longer marks. More than 200 would eat true matches. Chosen on the sets of the weights. */
const MARK_COST = 50;

/**
 * What differs between two lines under the heaviest of all in-order matchings of equal words, which is not the longest:
 * three shared articles are worth less than one shared name. Weight by length needs no word list and no language.
 *
 * Two states a cell, as in alignment with affine gaps (Gotoh 1982): the cell's words are matched, or a mark is open.
 * Takes `left.length * right.length` steps and bytes.
 */
export function heaviestMatching(left: readonly Token[], right: readonly Token[]): Mark[] {
  const matched = walkBack(waysThrough(left, right), left.length);
  return marksOf(matched, left.length, right.length);
}

/** The weight of the heaviest matching, its marks paid for: how well one line tells the other. */
export function matchingWeight(left: readonly Token[], right: readonly Token[]): number {
  return waysThrough(left, right).weight;
}

/** How a cell of the matrix was reached. Two bits for the open mark, one for the match. */
const FROM_OPEN_UP = 0;
const FROM_OPEN_LEFT = 1;
const FROM_MATCH_UP = 2;
const FROM_MATCH_LEFT = 3;
const OPEN_BITS = 3;
const MATCH_AFTER_OPEN = 4;
const UNREACHED = -(2 ** 30);

/** The matrix of a left and a right line, filled. */
interface Ways {
  /** How each cell was reached, row after row. */
  readonly steps: Uint8Array;
  /** Cells of a row: one more than words on the right. */
  readonly width: number;
  /** Of the best way to the last cell. */
  readonly weight: number;
  readonly endsInMatch: boolean;
}

function waysThrough(left: readonly Token[], right: readonly Token[]): Ways {
  const rows = left.length;
  const columns = right.length;
  const width = columns + 1;
  const keys = numberKeys({ left, right });
  const surfaces = numberSurfaces({ left, right });
  const weights = left.map(tokenWeight);
  const steps = new Uint8Array((rows + 1) * width);
  let matchAbove = new Int32Array(width).fill(UNREACHED);
  let openAbove = new Int32Array(width).fill(-MARK_COST);
  let match = new Int32Array(width);
  let open = new Int32Array(width);
  matchAbove[0] = 0;
  openAbove[0] = UNREACHED;

  // Indexes stay inside 0..rows and 0..columns, for which all arrays were made.
  for (let i = 1; i <= rows; i++) {
    const key = keys.left[i - 1]!;
    const surface = surfaces.left[i - 1]!;
    const weight = weights[i - 1]!;
    match[0] = UNREACHED;
    open[0] = -MARK_COST;
    for (let j = 1; j <= columns; j++) {
      // Where two ways weigh the same, words are matched as far right as they go: a stop with the last stop.
      let step = FROM_MATCH_UP;
      let best = matchAbove[j]! - MARK_COST;
      const back = match[j - 1]! - MARK_COST;
      if (back > best) {
        best = back;
        step = FROM_MATCH_LEFT;
      }
      if (openAbove[j]! > best) {
        best = openAbove[j]!;
        step = FROM_OPEN_UP;
      }
      if (open[j - 1]! > best) {
        best = open[j - 1]!;
        step = FROM_OPEN_LEFT;
      }
      open[j] = best;
      if (key === keys.right[j - 1]!) {
        const bonus = surface === surfaces.right[j - 1]! ? SURFACE_BONUS : 0;
        const kept = matchAbove[j - 1]!;
        const opened = openAbove[j - 1]!;
        if (opened > kept) {
          match[j] = opened + weight + bonus;
          step |= MATCH_AFTER_OPEN;
        } else {
          match[j] = kept + weight + bonus;
        }
      } else {
        match[j] = UNREACHED;
      }
      steps[i * width + j] = step;
    }
    [matchAbove, match] = [match, matchAbove];
    [openAbove, open] = [open, openAbove];
  }

  const last = { match: matchAbove[columns]!, open: openAbove[columns]! };
  return { steps, width, weight: Math.max(last.match, last.open), endsInMatch: last.match >= last.open };
}

/** The right partner of each left token on the best way, or -1. */
function walkBack({ steps, width, endsInMatch }: Ways, rows: number): Int32Array {
  const matched = new Int32Array(rows).fill(-1);
  let i = rows;
  let j = width - 1;
  let inMatch = endsInMatch;
  // Before the first word of either line nothing is matched.
  while (i > 0 && j > 0) {
    const step = steps[i * width + j]!;
    if (inMatch) {
      matched[i - 1] = j - 1;
      inMatch = (step & MATCH_AFTER_OPEN) === 0;
      i--;
      j--;
      continue;
    }
    const from = step & OPEN_BITS;
    inMatch = from === FROM_MATCH_UP || from === FROM_MATCH_LEFT;
    if (from === FROM_OPEN_UP || from === FROM_MATCH_UP) i--;
    else j--;
  }
  return matched;
}

/** The stretches between matched tokens. `matched` holds the right partner of each left token, or -1. */
function marksOf(matched: Int32Array, rows: number, columns: number): Mark[] {
  const marks: Mark[] = [];
  let l = 0;
  let r = 0;
  for (let i = 0; i < rows; i++) {
    const j = matched[i]!;
    if (j < 0) continue;
    marks.push({ left: [l, i], right: [r, j] });
    l = i + 1;
    r = j + 1;
  }
  marks.push({ left: [l, rows], right: [r, columns] });
  return withoutEmpty(marks);
}

function numberKeys(lines: Pair<readonly Token[]>): Pair<readonly number[]> {
  return numbered(lines, (token) => token.normal);
}

function numberSurfaces(lines: Pair<readonly Token[]>): Pair<readonly number[]> {
  return numbered(lines, (token) => token.surface);
}

/** A number for each string, the same on both sides: comparing numbers is what the matrix does most. */
function numbered(
  { left, right }: Pair<readonly Token[]>,
  stringOf: (token: Token) => string,
): Pair<readonly number[]> {
  const numbers = new Map<string, number>();
  const numberOf = (token: Token): number => {
    const string = stringOf(token);
    const known = numbers.get(string);
    if (known !== undefined) return known;
    numbers.set(string, numbers.size);
    return numbers.size - 1;
  };
  return { left: left.map(numberOf), right: right.map(numberOf) };
}
