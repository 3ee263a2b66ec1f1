import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Side } from "../../model.ts";
import { pairTable } from "../likeness/pairs.ts";
import { readLines } from "../testing/readLines.ts";
import { type AbsorptionContext, absorb, type LikelyGroup } from "./absorption.ts";

const open = { left: new Set<number>(), right: new Set<number>() };
const words = "amber bridge candle donkey ember forest garden hammer island jungle".split(" ");
const lines = fc.array(
  fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 6 }).map((list) => list.join(" ")),
  { minLength: 2, maxLength: 6 },
);

/** Rows "1~1 2~3,4" counted from 1, all of the same odds. */
function rowsOf(notation: string, odds = 5): LikelyGroup[] {
  const places = (list: string) => list.split(",").map((place) => Number(place) - 1);
  return notation.split(" ").map((row) => {
    const [left = "", right = ""] = row.split("~");
    return { left: places(left), right: places(right), odds, score: 0.5 };
  });
}

/** All pairs of the lines, and rows. */
function absorbed(
  left: readonly string[],
  right: readonly string[],
  seeds: readonly LikelyGroup[],
  context: Partial<AbsorptionContext> = {},
) {
  const { similarity } = readLines(left, right);
  const size = { left: left.length, right: right.length };
  const pairs = left.flatMap((_, i) =>
    right.map((_, j) => ({ i, j, base: similarity.base(i, j), score: similarity.base(i, j) })),
  );
  const all = {
    table: pairTable(size, pairs),
    similarity,
    gap: () => 1,
    kept: 0,
    mean: 0.3,
    foreign: 0,
    counts: () => null,
    strictness: { leastOdds: 0, leastBase: 0 },
    closed: open,
    ...context,
  };
  return { pairs, ...absorb(seeds, all) };
}

/** Rows as they were given, and what was told a second time as "2^1". */
function told({ groups, retellings }: ReturnType<typeof absorbed>): string {
  const list = (places: readonly number[]) => places.map((at) => at + 1).join(",");
  const rows = groups.map(({ left, right }) => `${list(left)}~${list(right)}`);
  return [...rows, ...retellings.map(({ i, j }) => `${i + 1}^${j + 1}`)].join(" ");
}

const WHOLE = "amber bridge candle donkey ember forest";
const HALVES = ["amber bridge candle", "donkey ember forest"];
const THIRDS = ["amber bridge", "candle donkey", "ember forest"];
const OTHER = "garden hammer island jungle";

describe("absorb", () => {
  it.each<[what: string, left: string[], right: string[], rows: string, expected: string]>([
    ["gives both halves of a split sentence to its row", [WHOLE], HALVES, "1~1", "1~1,2"],
    ["gives both halves of a merged one to its row", HALVES, [WHOLE], "1~1", "1,2~1"],
    ["gives a row what stands before it", [WHOLE], HALVES, "1~2", "1~1,2"],
    ["gives a row three parts, one after the other", [WHOLE], THIRDS, "1~2", "1~1,2,3"],
    ["leaves alone what says something else", [WHOLE], [HALVES[0]!, OTHER], "1~1", "1~1"],
    [
      "tells a sentence again that stands beyond another row",
      [WHOLE, OTHER],
      [WHOLE, OTHER, WHOLE],
      "1~1 2~2",
      "1~1 2~2 1^3",
    ],
    [
      "gives a row that crosses another what stands beside it",
      [WHOLE, OTHER],
      [OTHER, ...HALVES],
      "1~2 2~1",
      "1~2,3 2~1",
    ],
    [
      "tells again what stands on the other side of a row that its own row does not cross",
      [OTHER, WHOLE],
      [HALVES[1]!, OTHER, HALVES[0]!],
      "1~2 2~3",
      "1~2 2~3 2^1",
    ],
    [
      "gives a row what stands in order beyond a row that its own row crosses",
      [OTHER, WHOLE],
      [HALVES[0]!, OTHER, HALVES[1]!],
      "1~2 2~1",
      "1~2 2~1,3",
    ],
    [
      "gives a row what stands in order before a row that its own row crosses",
      [WHOLE, OTHER],
      [HALVES[0]!, OTHER, HALVES[1]!],
      "1~3 2~2",
      "1~1,3 2~2",
    ],
    [
      "gives a row what stands beyond one that crosses a pair of it already",
      [OTHER, WHOLE, OTHER],
      [HALVES[0]!, OTHER, HALVES[1]!],
      "1,3~2 2~1",
      "1,3~2 2~1,3",
    ],
    [
      "tells a sentence again where its row has several on the other side",
      [WHOLE, WHOLE],
      HALVES,
      "1~1,2",
      "1~1,2 2^1",
    ],
    [
      "takes a place once, into the row it fits better",
      ["amber bridge candle garden", "ember forest candle donkey"],
      ["amber bridge", "ember forest", "candle donkey"],
      "1~1 2~2",
      "1~1 2~2,3",
    ],
  ])("%s", (_, left, right, rows, expected) => {
    expect(told(absorbed(left, right, rowsOf(rows)))).toBe(expected);
  });

  it.each<[what: string, context: Partial<AbsorptionContext>]>([
    ["a place that the reader has spoken on", { closed: { left: new Set(), right: new Set([1]) } }],
    [
      "anything into a row that the reader has spoken on",
      { closed: { left: new Set([0]), right: new Set() } },
    ],
    ["what is less likely than is asked for", { strictness: { leastOdds: 6, leastBase: 0 } }],
  ])("does not take %s", (_, context) => {
    expect(told(absorbed([WHOLE], HALVES, rowsOf("1~1"), context))).toBe("1~1");
  });

  it("has lower odds the more was kept, the more alike or foreign the texts are, and the wider the place is", () => {
    const oddsWith = (context: Partial<AbsorptionContext>) =>
      absorbed([WHOLE], HALVES, rowsOf("1~1", 50), {
        strictness: { leastOdds: -50, leastBase: 0 },
        ...context,
      }).groups[0]!.odds;
    const plain = oddsWith({});
    expect(plain).toBeLessThan(50);
    const dearer = [{ kept: 0.5 }, { mean: 0.5 }, { foreign: 0.2 }, { gap: () => 3 }];
    for (const context of dearer) expect(oddsWith(context)).toBeLessThan(plain);
    const wider = (kept: number) => oddsWith({ kept }) - oddsWith({ kept, gap: () => 9 });
    expect(wider(0.5)).toBeGreaterThan(wider(0));
  });

  it("has higher odds the more of a sentence is in its host, the more it adds there, and beside its partner", () => {
    const oddsOf = (left: readonly string[], right: readonly string[], rows: string) =>
      absorbed(left, right, rowsOf(rows, 50), { strictness: { leastOdds: -50, leastBase: 0 } }).groups[0]!
        .odds;
    const half = oddsOf([WHOLE], HALVES, "1~1");
    expect(oddsOf([WHOLE], [HALVES[0]!, `${HALVES[1]} garden hammer`], "1~1")).toBeLessThan(half);
    expect(oddsOf([WHOLE], [HALVES[0]!, HALVES[0]!], "1~1")).toBeLessThan(half);
    const [first, second] = HALVES;
    const beside = oddsOf([WHOLE], [OTHER, first!, second!], "1~2");
    expect(oddsOf([WHOLE], [first!, OTHER, second!], "1~1")).toBeLessThan(beside);
  });

  it("tells again what stands a hundred sentences away from its row, whatever lies between", () => {
    const away = (between: number) => [HALVES[0]!, ...Array<string>(between).fill(OTHER), HALVES[1]!];
    expect(told(absorbed([WHOLE], away(99), rowsOf("1~1")))).toBe("1~1,101");
    expect(told(absorbed([WHOLE], away(100), rowsOf("1~1")))).toBe("1~1 1^102");
    const farDown = [...Array<string>(120).fill(OTHER), ...HALVES];
    expect(told(absorbed([WHOLE], farDown, rowsOf("1~121")))).toBe("1~121,122");
    expect(told(absorbed([WHOLE], farDown, rowsOf("1~122")))).toBe("1~121,122");
    expect(told(absorbed([WHOLE], away(99).toReversed(), rowsOf("1~101")))).toBe("1~1,101");
    expect(told(absorbed([WHOLE], away(100).toReversed(), rowsOf("1~102")))).toBe("1~102 1^1");
  });

  it("grows a row a few times and no more", () => {
    const { groups } = absorbed([WHOLE], WHOLE.split(" "), rowsOf("1~1"));
    expect(groups[0]!.right).toHaveLength(5);
  });

  it("weighs how much a sentence adds to its host, and finds odds where it has nothing of it", () => {
    const oddsOf = (gain: number, covered = 0.5) => {
      const cover = (side: Side, _: number, others: readonly number[]) =>
        side === "right" ? covered : 0.4 + (others.length > 1 ? gain : 0);
      const context = {
        similarity: { base: () => 0.5, cover },
        strictness: { leastOdds: -50, leastBase: 0 },
      };
      return absorbed([WHOLE], HALVES, rowsOf("1~1", 50), context).groups[0]!.odds;
    };
    expect(oddsOf(0.4)).toBeGreaterThan(oddsOf(0.1));
    expect(oddsOf(0.1)).toBeGreaterThan(oddsOf(0));
    expect(oddsOf(-0.1)).toBe(oddsOf(0));
    expect(oddsOf(0.4, 0)).toBeLessThan(oddsOf(0.4));
    expect(Number.isFinite(oddsOf(0.4, 0))).toBe(true);
  });

  it("only grows rows on one side, takes a place once, and lowers odds to those of the weakest link", () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const seeds = rowsOf("1~1");
        const { groups, retellings, pairs } = absorbed(left, right, seeds);
        groups.forEach((group, at) => {
          expect(group.left).toEqual(expect.arrayContaining([...seeds[at]!.left]));
          expect(group.right).toEqual(expect.arrayContaining([...seeds[at]!.right]));
          expect(Math.min(group.left.length, group.right.length)).toBe(1);
          expect(group.odds).toBeLessThanOrEqual(5);
        });
        const places = groups.flatMap((group) => group.right);
        expect(new Set(places).size).toBe(places.length);
        const inRow = (i: number, j: number) =>
          groups.some((group) => group.left.includes(i) || group.right.includes(j));
        expect(retellings.every(({ i, j }) => inRow(i, j))).toBe(true);
        for (const { base } of pairs) expect(base >= 0 && base <= 1).toBe(true);
      }),
    );
  });
});
