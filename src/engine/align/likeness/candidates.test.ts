import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pair } from "../../model.ts";
import { startWork } from "../../work.ts";
import { idsOf, lines, readLines } from "../testing/readLines.ts";
import { candidatesOf } from "./candidates.ts";
import { rounded } from "./pairs.ts";
import type { Bag } from "./vocabulary.ts";

/** Longer than what is compared with all. */
const LONG = 50;

function allOf(count: number): Set<number> {
  return new Set(Array.from({ length: count }, (_, at) => at));
}

function openIn({ left, right }: Pair<readonly unknown[]>): Pair<ReadonlySet<number>> {
  return { left: allOf(left.length), right: allOf(right.length) };
}

function wordBags(left: readonly string[], right: readonly string[]): Pair<readonly Bag[]> {
  const { bags } = readLines(left, right);
  return { left: bags.left.map(({ words }) => words), right: bags.right.map(({ words }) => words) };
}

function pairsOf(rows: readonly (readonly number[])[]): string[] {
  return rows.flatMap((row, i) => [...row].map((j) => `${i} ${j}`)).sort();
}

/** Long texts in which each word stands in a few sentences, as the telling words of a report do. */
const longTexts = fc
  .array(fc.array(fc.nat({ max: 120 }), { minLength: 2, maxLength: 6 }), {
    minLength: 2 * LONG,
    maxLength: 2 * LONG + 20,
  })
  .map((sentences) => {
    const written = sentences.map((words) => words.map(wordOf).join(" "));
    return { left: written.slice(0, LONG), right: written.slice(LONG) };
  });

/** 121 words of two syllables. */
function wordOf(number: number): string {
  return `${SYLLABLES[number % 11]}${SYLLABLES[Math.floor(number / 11)]}`;
}
const SYLLABLES = "ba ce di fo gu ha je ki lo mu ne".split(" ");

function times(count: number, line: string): string[] {
  return Array.from({ length: count }, () => line);
}

function upTo(count: number): number[] {
  return [...allOf(count)];
}

describe("candidatesOf", () => {
  it("compares short texts with all there is", () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const bags = wordBags(left, right);
        const { rows } = candidatesOf(bags, { anchors: [], gaps: [], open: openIn(bags) }, startWork());
        expect(rows.map(({ length }) => length)).toEqual(left.map(() => right.length));
      }),
    );
  });

  it.each<[what: string, left: string, right: readonly string[], found: readonly number[]]>([
    ["all of forty", "ba ce", times(40, "ba"), upTo(40)],
    ["the first of more that share the same", "ba ce", times(41, "ba"), upTo(16)],
    ["the one that shares more", "ba ce", [...times(40, "ba"), "ba ce"], [...upTo(15), 40]],
    ["the one that shares what is rarer", "ba ce di", [...times(40, "ba ce"), "di"], [...upTo(15), 40]],
    ["those that share a word of sixty", "ba ce", times(60, "ba"), upTo(16)],
    ["none that share a word of more", "ba ce", times(61, "ba"), []],
    ["none that share nothing", "ba ce", [...times(41, "di"), "ba"], [41]],
  ])("compares a sentence with %s", (_, left, right, found) => {
    const open = { left: new Set([0]), right: new Set<number>() };
    const { rows } = candidatesOf(wordBags([left], right), { anchors: [], gaps: [], open }, startWork());
    expect(rows).toEqual([found]);
  });

  it("finds in long texts the sentence that shares most rare words, from either side", () => {
    fc.assert(
      fc.property(longTexts, ({ left, right }) => {
        const bags = wordBags(left, right);
        const { rows } = candidatesOf(bags, { anchors: [], gaps: [], open: openIn(bags) }, startWork());
        bags.left.forEach((bag, i) => {
          const best = bestSharer(bag, bags.right);
          if (best !== undefined) expect(rows[i]).toContain(best);
        });
        bags.right.forEach((bag, j) => {
          const best = bestSharer(bag, bags.left);
          if (best !== undefined) expect(rows[best]).toContain(j);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same pairs whichever text is left", () => {
    fc.assert(
      fc.property(longTexts, ({ left, right }) => {
        const bags = wordBags(left, right);
        const swapped = wordBags(right, left);
        const { rows } = candidatesOf(bags, { anchors: [], gaps: [], open: openIn(bags) }, startWork());
        const turned = candidatesOf(swapped, { anchors: [], gaps: [], open: openIn(swapped) }, startWork());
        const back = rows.map((_, i) => turned.rows.flatMap((row, j) => (row.includes(i) ? [j] : [])));
        expect(pairsOf(back)).toEqual(pairsOf(rows));
      }),
      { numRuns: 20 },
    );
  });

  it("keeps the anchors, and looks up nothing for what is settled", () => {
    const same = Array.from({ length: LONG }, (_, at) => `sentence${at}`);
    const bags = wordBags(same, same);
    const anchors = same.map((_, at) => ({ i: at, j: at }));
    const none = { left: new Set<number>(), right: new Set<number>() };
    const { rows, unsearched } = candidatesOf(bags, { anchors, gaps: [], open: none }, startWork(0));
    expect(rows.map((row) => [...row])).toEqual(same.map((_, at) => [at]));
    expect(unsearched).toEqual({ left: [], right: [] });
  });

  it("names what it did not look up when the work limit was met, and keeps its anchors", () => {
    const bags = wordBags(["crane", "quay"], ["quay", "crane"]);
    const { rows, unsearched } = candidatesOf(
      bags,
      { anchors: [{ i: 0, j: 1 }], gaps: [], open: { left: new Set([1]), right: new Set([0]) } },
      startWork(0),
    );
    expect(pairsOf(rows)).toEqual(["0 1"]);
    expect(unsearched).toEqual({ left: [1], right: [0] });
  });
});

/** By brute force: a shared word counts for less the more sentences hold it. */
function bestSharer(bag: Bag, others: readonly Bag[]): number | undefined {
  const sentences = others.map(idsOf);
  const worth = (id: number) => 1 / (sentences.filter((ids) => ids.includes(id)).length + 1);
  const weights = sentences.map((ids) =>
    rounded(idsOf(bag).reduce((sum, id) => sum + (ids.includes(id) ? worth(id) : 0), 0)),
  );
  const most = Math.max(...weights);
  return most > 0 ? weights.indexOf(most) : undefined;
}
