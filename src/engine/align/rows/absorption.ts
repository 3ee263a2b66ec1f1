import { otherSide, type Pair, SIDES, type Side } from "../../model.ts";
import type { Anchor } from "../anchors/anchors.ts";
import { type PairTable, rounded, type ScoredPair } from "../likeness/pairs.ts";
import type { Similarity } from "../likeness/similarity.ts";
import { FOREIGN, type Gap, type Surroundings } from "../links/odds.ts";
import type { Strictness } from "../links/strictness.ts";
import { NO_ROW, rowsByPlace } from "./rowsByPlace.ts";

/** A row in the making: places of each side, ascending. */
export interface Group {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export interface LikelyGroup extends Group {
  /** Log odds that all of it holds: those of its weakest link, without bound for equal sentences and the reader's rows. */
  readonly odds: number;
  /** Likeness with context of the pair it began with, 0 to 1; the least of them where rows were joined. */
  readonly score: number;
}

export interface Absorbed {
  readonly groups: readonly LikelyGroup[];
  /** Links beside the rows: something told a second time. */
  readonly retellings: readonly Anchor[];
}

export interface AbsorptionContext extends Surroundings {
  readonly similarity: Similarity;
  readonly gap: Gap;
  /** Mean likeness of the texts; see `likeness.ts`. */
  readonly mean: number;
  readonly strictness: Strictness;
  /** Places that belong to no other row, and rows that take up nothing: the reader's pins. */
  readonly closed: Pair<ReadonlySet<number>>;
}

/** How often a row may grow. */
const ROUNDS = 4;

/**
 * Takes left-over sentences into rows, the best first, one for each row and round:
 *
 *     1=1 2~2 +3      ->  1=1 2~2,3       where left 2 was split into right 2 and 3
 *     1~3 2~4 -9      ->  1~3 2~4 and the echo 9>3 where left 9 tells again what right 3 says
 *
 * A sentence joins the row where it stands in the row's order, and is an echo where it does not, or where the row would
 * have several sentences on both sides: not each of its pairs would hold. And it is one of a row of equal sentences, which is
 * whole without it.
 */
export function absorb(groups: readonly LikelyGroup[], context: AbsorptionContext): Absorbed {
  const { size } = context.table;
  const rows = [...groups];
  const rowOf = { left: rowsByPlace("left", size, rows), right: rowsByPlace("right", size, rows) };
  const retellings: Anchor[] = [];
  const told = { left: new Set(context.closed.left), right: new Set(context.closed.right) };
  for (let round = 0; round < ROUNDS; round++) {
    const offers = SIDES.flatMap((side) => offersOf(side, { rows, rowOf, told: told[side] }, context)).sort(
      (p, q) => q.odds - p.odds || p.i + p.j - (q.i + q.j),
    );
    if (offers.length === 0) break;
    const grown = new Set<number>();
    const used = { left: new Set<number>(), right: new Set<number>() };
    for (const offer of offers) {
      const { side, place, row, i, j, odds } = offer;
      if (grown.has(row) || used[side].has(place)) continue;
      used[side].add(place);
      const group = rows[row]!;
      // To what is equal already nothing can be added: it is told again ("No." beside "No." and "No.").
      const isEqual = !Number.isFinite(group.odds);
      if (isEqual || group[otherSide(side)].length > 1 || leavesOrder(offer, rows, rowOf[side])) {
        told[side].add(place);
        retellings.push({ i, j });
      } else {
        grown.add(row);
        const members = [...group[side], place].sort((a, b) => a - b);
        rows[row] = { ...group, [side]: members, odds: Math.min(group.odds, odds) };
        rowOf[side][place] = row;
      }
    }
  }
  return { groups: rows, retellings };
}

interface Offer extends Anchor {
  readonly side: Side;
  readonly place: number;
  /** The sentence of the other side that it would be linked to, and the row of that one. */
  readonly host: number;
  readonly row: number;
  readonly odds: number;
}

/** A part told this far from the rest of its row is told again. On all gold sets none stands further than 16 away. */
const FARTHEST = 100;

/**
 * Whether a row stands between the newcomer and its row that the new pair would cross and no pair of its row does: one that
 * stands wholly beyond the host as well. A row that reaches to the far side of a partner crosses that partner's pair too.
 */
function leavesOrder({ side, place, host, row }: Offer, rows: readonly Group[], rowOf: Int32Array): boolean {
  const other = otherSide(side);
  const [first, last] = [rows[row]![side][0]!, rows[row]![side].at(-1)!];
  if (first - place > FARTHEST || place - last > FARTHEST) return true;
  for (let k = last + 1; k < place; k++) {
    const group = rows[rowOf[k]!];
    if (group?.[side][0] === k && group[other][0]! > host) return true;
  }
  for (let k = place + 1; k < first; k++) {
    const group = rows[rowOf[k]!];
    if (group?.[side].at(-1) === k && group[other].at(-1)! < host) return true;
  }
  return false;
}

interface Standing {
  readonly rows: readonly Group[];
  readonly rowOf: Pair<Int32Array>;
  /** Places that are not asked again. */
  readonly told: ReadonlySet<number>;
}

function offersOf(side: Side, { rows, rowOf, told }: Standing, context: AbsorptionContext): Offer[] {
  const { table, closed, strictness } = context;
  const other = otherSide(side);
  const lines = linesOf(table, side);
  const offers: Offer[] = [];
  for (let place = 0; place < lines.length; place++) {
    if (rowOf[side][place] !== NO_ROW || told.has(place)) continue;
    for (const pair of lines[place]!) {
      const host = side === "left" ? pair.j : pair.i;
      const row = rowOf[other][host]!;
      if (row === NO_ROW || closed[other].has(host) || pair.base < LEAST_BASE) continue;
      const odds = joinOdds(pair, { side, place, host, partners: rows[row]![side] }, context);
      if (odds >= strictness.leastOdds) offers.push({ side, place, host, row, i: pair.i, j: pair.j, odds });
    }
  }
  return offers;
}

interface Newcomer {
  readonly side: Side;
  readonly place: number;
  /** The sentence of the other side that it would be linked to, and that one's partners so far. */
  readonly host: number;
  readonly partners: readonly number[];
}

/** Below this there is nothing to weigh. */
const LEAST_BASE = 0.03;

/** A logistic model, fitted like the one of `odds.ts` on left-over sentences against each sentence that has a row. */
const START = 7.2;
/** How much of the newcomer stands in its host, as a logarithm. */
const COVERAGE = 2.8;
const COVERAGE_FLOOR = 0.05;
/** How much of the host it adds to what the partners cover already, as a logarithm. */
const GAIN = 0.6;
const GAIN_FLOOR = 0.02;
/** A split or a merger mostly leaves its parts side by side, but standing there is not enough. */
const BESIDE = 0.65;
/** The more was kept and the more alike the texts, the less often a left-over sentence is part of another. */
const KEPT = 0.95;
const ALIKE = 3.3;
/** As in `odds.ts`: the wider the place, the likelier it is chance, and all the more where most was kept. */
const GAP = 0.6;
const KEPT_GAP = 0.45;

/** Two claims that count, and nothing alike, mostly tell two things. */
const UNLIKE_COUNTS = 1;

function joinOdds(
  pair: ScoredPair,
  { side, place, host, partners }: Newcomer,
  { similarity, kept, mean, foreign, counts, gap, strictness }: AbsorptionContext,
): number {
  const other = otherSide(side);
  const beside = partners.some((partner) => Math.abs(partner - place) === 1);
  const withoutGain =
    START +
    COVERAGE * Math.log(similarity.cover(side, place, [host]) + COVERAGE_FLOOR) +
    (beside ? BESIDE : 0) -
    KEPT * kept -
    ALIKE * mean -
    FOREIGN * foreign -
    (counts(pair.i, pair.j) === "unlike" ? UNLIKE_COUNTS : 0) -
    (GAP + KEPT_GAP * kept) * Math.log(gap(pair.i, pair.j) + 1);
  // No gain is over 1; where the greatest would not do, it need not be found, which is most of the work.
  if (withoutGain + GAIN * Math.log(1 + GAIN_FLOOR) < strictness.leastOdds) return Number.NEGATIVE_INFINITY;
  const gain = similarity.cover(other, host, [...partners, place]) - similarity.cover(other, host, partners);
  return rounded(withoutGain + GAIN * Math.log(Math.max(0, gain) + GAIN_FLOOR));
}

function linesOf({ rows, columns }: PairTable, side: Side): PairTable["rows"] {
  return side === "left" ? rows : columns;
}
