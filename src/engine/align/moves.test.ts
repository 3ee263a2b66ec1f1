import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startWork } from "../work.ts";
import { movedLinks } from "./moves.ts";

/** "1-1 2-3" as links of claims counted from 1, all of one length and words unless "1-1:40:ant" gives them. */
function links(notation: string) {
  return notation.split(" ").map((word) => {
    const [pair = "", length = "10", words = ""] = word.split(":");
    const [left, right] = pair.split("-").map(Number);
    return { left: left! - 1, right: right! - 1, length: Number(length), words: () => words };
  });
}

const inOrder = (all: readonly { left: number; right: number }[]) =>
  all.every((p) => all.every((q) => (p.left - q.left) * (p.right - q.right) >= 0));

describe("movedLinks", () => {
  it.each([
    ["nothing in order", "1-1 2-2 3-3", ""],
    ["nothing where sentences were dropped or added", "1-1 3-2 4-7", ""],
    ["the one that crosses most", "1-2 2-3 3-4 4-1", "4-1"],
    ["each of a pair that went together", "1-3 2-4 3-5 4-1 5-2", "4-1 5-2"],
    ["the one that crosses most, be it the longest", "4-1 1-2:5 2-3:5 3-4:5", "4-1"],
    ["the shorter of two that cross each other alone", "1-2:30 2-1:12", "2-1"],
    ["the shorter one in whatever order they come", "2-1:12 1-2:30", "2-1"],
    ["the one that goes further where both are as long", "3-3 1-4", "1-4"],
    ["the one that goes further in whatever order they come", "1-4 3-3", "1-4"],
    ["the one whose words come first where all else is equal", "1-3:9:bee 3-1:9:ant", "3-1"],
    ["the first words in whatever order they come", "3-1:9:ant 1-3:9:bee", "3-1"],
    ["no link of one row against another of it", "1-1 1-3 2-3", ""],
    ["the far link of a row alone", "1-1 1-5 2-2 3-3 4-4", "1-5"],
  ])("%s", (_, all, expected) => {
    const given = links(all);
    const words = [...movedLinks(given, startWork()).moved]
      .map(({ left, right }) => `${left + 1}-${right + 1}`)
      .sort();
    expect(words.join(" ")).toBe(expected);
  });

  const anyLinks = fc.array(
    fc.record({
      left: fc.nat(12),
      right: fc.nat(12),
      length: fc.integer({ min: 1, max: 9 }),
      words: fc.string().map((words) => () => words),
    }),
    { maxLength: 20 },
  );

  it("leaves the rest in order and takes away no more than it must of what is in order already", () => {
    fc.assert(
      fc.property(anyLinks, (all) => {
        const { moved } = movedLinks(all, startWork());
        expect(inOrder(all.filter((link) => !moved.has(link)))).toBe(true);
        if (inOrder(all)) expect(moved.size).toBe(0);
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

  it("keeps the longest links in order past the work limit, a row of three whole", () => {
    const { moved } = movedLinks(links("1-2 2-2 3-2 4-1 5-3"), startWork(0));
    expect([...moved].map(({ left, right }) => `${left + 1}-${right + 1}`)).toEqual(["4-1"]);
  });

  it("looks at each link once for each that is taken away", () => {
    const backwards = Array.from({ length: 400 }, (_, at) => ({
      left: at,
      right: 400 - at,
      length: 10 + at,
      words: () => "",
    }));
    const work = startWork();
    expect(movedLinks(backwards, work).moved.size).toBe(399);
    expect(work.spent).toBeLessThanOrEqual((400 * 401) / 2);
  });

  it("does not hang on which text is left", () => {
    const different = anyLinks.map((all) =>
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
