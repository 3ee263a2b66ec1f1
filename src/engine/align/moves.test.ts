import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startWork } from "../work.ts";
import { type Link, movedLinks } from "./moves.ts";

/** "1-1 2,3-4 2^5" as links of rows and echoes of claims counted from 1, of one length and words unless "1-1:40:ant" gives them. */
function links(notation: string): Link[] {
  return notation.split(" ").flatMap((word, row) => {
    const [claims = "", length = "10", words = ""] = word.split(":");
    const [left = [], right = []] = claims.split(/[-^]/u).map((side) => side.split(",").map(Number));
    return product(left, right).map(([i, j]) => ({
      left: i - 1,
      right: j - 1,
      row,
      isEcho: claims.includes("^"),
      length: Number(length),
      words: () => words,
    }));
  });
}

function product(left: readonly number[], right: readonly number[]): [number, number][] {
  return left.flatMap((i) => right.map((j): [number, number] => [i, j]));
}

const cross = (p: Link, q: Link) => p.row !== q.row && (p.left - q.left) * (p.right - q.right) < 0;
const inOrder = (all: readonly Link[]) => all.every((p) => !all.some((q) => cross(p, q)));

describe("movedLinks", () => {
  it.each([
    ["nothing in order", "1-1 2-2 3-3", ""],
    ["nothing where sentences were dropped or added", "1-1 3-2 4-7", ""],
    ["the one that crosses most", "1-2 2-3 3-4 4-1", "4-1"],
    ["each of a pair that went together", "1-3 2-4 3-5 4-1 5-2", "4-1 5-2"],
    ["the one that crosses most, be it the longest", "4-1 1-2:5 2-3:5 3-4:5", "4-1"],
    ["the shorter of two that cross each other alone", "1-2:30 2-1:12", "2-1"],
    ["the shorter one in whatever order they come", "2-1:12 1-2:30", "2-1"],
    ["an echo before a row, be the row shorter", "3-4:12 4^3:30", "4-3"],
    ["a row before echoes where it crosses more", "3-4 4^3 5^3", "3-4"],
    ["the shorter of two echoes", "3^4:12 4^3:30", "3-4"],
    ["the one that goes further where both are as long", "3-3 1-4", "1-4"],
    ["the one that goes further in whatever order they come", "1-4 3-3", "1-4"],
    ["the one whose words come first where all else is equal", "1-3:9:bee 3-1:9:ant", "3-1"],
    ["the first words in whatever order they come", "3-1:9:ant 1-3:9:bee", "3-1"],
    ["no link of one row against another of it", "1,2-1,2 3-3", ""],
    ["the links of one row alone that cross another", "1-1,5 2-2 3-3 4-4", "1-5"],
    ["the one pair of a row that crosses what it reaches around", "1,3-1,2 2-2:30", "3-1"],
    ["all links of a row that crosses most", "4,5-1 1-2 2-3 3-4", "4-1 5-1"],
  ])("%s", (_, all, expected) => {
    const given = links(all);
    const words = [...movedLinks(given, startWork()).moved]
      .map(({ left, right }) => `${left + 1}-${right + 1}`)
      .sort();
    expect(words.join(" ")).toBe(expected);
  });

  const oneLink = fc.record({
    left: fc.nat(12),
    right: fc.nat(12),
    isEcho: fc.boolean(),
    length: fc.integer({ min: 1, max: 9 }),
    words: fc.string().map((words) => () => words),
  });
  /** Links that each stand for themselves. */
  const anyLinks = fc
    .array(oneLink, { maxLength: 20 })
    .map((all) => all.map((link, row): Link => ({ ...link, row })));
  /** Some of them of one row. */
  const anyRows = fc
    .array(fc.record({ link: oneLink, row: fc.nat(8) }), { maxLength: 20 })
    .map((all) => all.map(({ link, row }): Link => ({ ...link, row })));

  it("leaves the rest in order, and takes away none that is in order with all others", () => {
    fc.assert(
      fc.property(anyRows, (all) => {
        const { moved } = movedLinks(all, startWork());
        expect(inOrder(all.filter((link) => !moved.has(link)))).toBe(true);
        for (const link of moved) expect(all.some((other) => cross(link, other))).toBe(true);
      }),
    );
  });

  it("leaves the rest in order past the work limit too, and says which links it did not weigh", () => {
    fc.assert(
      fc.property(anyLinks, fc.nat(60), (all, steps) => {
        const { moved, coarse } = movedLinks(all, startWork(steps));
        expect(inOrder(all.filter((link) => !moved.has(link)))).toBe(true);
        if (steps === 0) expect(coarse.length > 0).toBe(!inOrder(all));
      }),
    );
  });

  it.each([
    ["a row of three", "1,2,3-2 4-1 5-3"],
    ["a row of three by three", "1,2,3-2,3,4 4-1 5-5"],
    ["three of one claim", "1-2 2-2 3-2 4-1 5-3"],
  ])("keeps the longest rows in order past the work limit: %s", (_, all) => {
    const { moved } = movedLinks(links(all), startWork(0));
    expect([...moved].map(({ left, right }) => `${left + 1}-${right + 1}`)).toEqual(["4-1"]);
  });

  it("moves no row past the work limit that crosses none", () => {
    const rows = fc
      .array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 6 })
      .chain((sizes) =>
        fc
          .tuple(placesOf(sizes.map(([left]) => left + 1)), placesOf(sizes.map(([, right]) => right + 1)))
          .map(([lefts, rights]) =>
            sizes.flatMap((_, row) =>
              product(lefts[row]!, rights[row]!).map(
                ([left, right]): Link => ({ left, right, row, isEcho: false, length: 1, words: () => "" }),
              ),
            ),
          ),
      );
    fc.assert(
      fc.property(rows, (all) => {
        const { moved } = movedLinks(all, startWork(0));
        const isMoved = (row: number) => all.some((link) => link.row === row && moved.has(link));
        for (const { row } of all)
          if (isMoved(row)) expect(all.some((p) => p.row === row && all.some((q) => cross(p, q)))).toBe(true);
      }),
    );
  });

  it("looks at each link once for each that is taken away", () => {
    const backwards = Array.from({ length: 400 }, (_, at) => ({
      left: at,
      right: 400 - at,
      row: at,
      isEcho: false,
      length: 10 + at,
      words: () => "",
    }));
    const work = startWork();
    expect(movedLinks(backwards, work).moved.size).toBe(399);
    expect(work.spent).toBeLessThanOrEqual((400 * 401) / 2);
  });

  it("does not hang on which text is left", () => {
    const different = anyRows.map((all) =>
      all.map((link, at) => ({ ...link, words: () => `${link.words()}${at}` })),
    );
    fc.assert(
      fc.property(different, (all) => {
        const swapped = all.map((link) => ({ ...link, left: link.right, right: link.left }));
        const names = (links: Iterable<{ words: () => string }>) =>
          [...links].map(({ words }) => words()).sort();
        expect(names(movedLinks(swapped, startWork()).moved)).toEqual(
          names(movedLinks(all, startWork()).moved),
        );
      }),
    );
  });
});

/** As many places for each as it asks for, drawn without order. */
function placesOf(counts: readonly number[]): fc.Arbitrary<number[][]> {
  const all = Array.from({ length: counts.reduce((sum, count) => sum + count, 0) }, (_, at) => at);
  return fc
    .shuffledSubarray(all, { minLength: all.length })
    .map((shuffled) => counts.map((count) => shuffled.splice(0, count).sort((a, b) => a - b)));
}
