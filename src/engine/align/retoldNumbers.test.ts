import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startWork } from "../work.ts";
import { align } from "./align.ts";
import { textOf } from "./alignmentNotation.ts";
import type { Anchor } from "./anchors.ts";
import { pairTable } from "./pairs.ts";
import { retoldNumbers } from "./retoldNumbers.ts";

const open = { left: new Set<number>(), right: new Set<number>() };
const toldAnew = { table: pairTable({ left: 5, right: 5 }, []), anew: 1, closed: open };

/** Terms of a text with a sentence a line. */
function termsOf(lines: readonly string[]) {
  return lines.map((line) => line.split(" "));
}

function written(ties: readonly Anchor[], sign: string) {
  return ties.map(({ i, j }) => `${i + 1}${sign}${j + 1}`);
}

describe("retoldNumbers", () => {
  const rows = [0, 1, 2].map((at) => ({ left: [at], right: [at] }));

  it.each([
    [
      "what a first sentence sums up",
      ["300 jobs", "strike", "mill"],
      ["closed", "vote", "300 staff"],
      ["1^3"],
    ],
    [
      "a smaller number of a first sentence",
      ["58 ill", "trial", "a"],
      ["judge", "58 children", "b"],
      ["1^2"],
    ],
    ["a first sentence of the other text", ["judge", "58 children", "b"], ["58 ill", "trial", "a"], ["2^1"]],
    ["an exact number in any sentences", ["lead", "22.7 percent", "a"], ["other", "b", "down 22.7"], ["2^3"]],
    ["two digits that are not zero", ["lead", "640 staff", "a"], ["other", "b", "640 left"], ["2^3"]],
    ["no round number in others", ["lead", "300 staff", "a"], ["other", "b", "300 left"], []],
    ["no number of two digits in others", ["lead", "58 staff", "a"], ["other", "b", "58 left"], []],
    ["no years in others", ["lead", "since 1987", "a"], ["other", "b", "of 1987"], []],
    ["no number of one digit", ["5 dead", "a", "b"], ["other", "5 hours", "c"], []],
    ["no round number of two digits", ["20 hurt", "a", "b"], ["other", "20 minutes", "c"], []],
    ["no number that one text repeats", ["640 mill", "640 jobs", "b"], ["other", "c", "640 staff"], []],
    ["a number said twice in one sentence", ["640 or 640", "a", "b"], ["other", "c", "640 staff"], ["1^3"]],
    ["no word with digits", ["a380 lands", "a", "b"], ["other", "a380 grounded", "c"], []],
    ["one echo by several numbers", ["640 of 58", "a", "b"], ["other", "58 of 640", "c"], ["1^2"]],
    ["an exact one beside a smaller", ["a", "640 of 58", "b"], ["c", "other", "58 of 640"], ["2^3"]],
  ])("tells of %s", (_, left, right, expected) => {
    const found = retoldNumbers(rows, { left: termsOf(left), right: termsOf(right) }, toldAnew);
    expect(written(found.echoes, "^")).toEqual(expected);
    expect(found.rows).toEqual([]);
  });

  const terms = { left: termsOf(["640 mill", "strike"]), right: termsOf(["closed", "640 staff"]) };

  it.each([
    ["texts that were partly kept", { ...toldAnew, anew: 0.8 }],
    ["what the reader has spoken on", { ...toldAnew, closed: { ...open, left: new Set([0]) } }],
    [
      "what the reader has spoken on in the other text",
      { ...toldAnew, closed: { ...open, right: new Set([1]) } },
    ],
  ])("leaves alone %s", (_, surroundings) => {
    expect(retoldNumbers(rows, terms, surroundings)).toEqual({ rows: [], echoes: [] });
  });

  it("ties a claim that no row took up to one that has a row", () => {
    expect(written(retoldNumbers([{ left: [0], right: [0] }], terms, toldAnew).echoes, "^")).toEqual(["1^2"]);
    expect(written(retoldNumbers([{ left: [1], right: [1] }], terms, toldAnew).echoes, "^")).toEqual(["1^2"]);
  });

  it("makes a row of two that have none, by an exact number only", () => {
    expect(retoldNumbers([], terms, toldAnew)).toEqual({ rows: [{ i: 0, j: 1, isExact: true }], echoes: [] });
    const smaller = { left: termsOf(["58 ill", "strike"]), right: termsOf(["closed", "58 children"]) };
    expect(retoldNumbers([], smaller, toldAnew)).toEqual({ rows: [], echoes: [] });
  });

  it("gives a claim that has several such counterparts one row, with the likest", () => {
    const several = { left: termsOf(["a", "640 of 215"]), right: termsOf(["b", "640 mill", "215 staff"]) };
    const table = pairTable({ left: 2, right: 3 }, [
      { i: 1, j: 1, base: 0.1, score: 0.1 },
      { i: 1, j: 2, base: 0.2, score: 0.2 },
    ]);
    const found = retoldNumbers([], several, { ...toldAnew, table });
    expect(written(found.rows, "~")).toEqual(["2~3"]);
    expect(written(found.echoes, "^")).toEqual(["2^2"]);
  });

  const text = fc.array(
    fc.array(fc.constantFrom("mill", "640", "58", "22.7", "1987", "300", "5"), { maxLength: 3 }),
    { minLength: 1, maxLength: 5 },
  );
  const someRows = fc
    .subarray([0, 1, 2, 3, 4])
    .map((places) => places.map((at) => ({ left: [at], right: [at] })));

  it("does not hang on which text is left, names a pair once, and makes rows of free claims only", () => {
    fc.assert(
      fc.property(text, text, someRows, (left, right, groups) => {
        const found = retoldNumbers(groups, { left, right }, toldAnew);
        const turned = retoldNumbers(groups, { left: right, right: left }, toldAnew);
        const flipped = (ties: readonly Anchor[]) =>
          written(
            ties.map(({ i, j }) => ({ i: j, j: i })),
            "~",
          ).sort();
        expect(flipped(turned.rows)).toEqual(written(found.rows, "~").sort());
        expect(flipped(turned.echoes)).toEqual(written(found.echoes, "~").sort());
        const pairs = written([...found.rows, ...found.echoes], "~");
        expect(new Set(pairs).size).toBe(pairs.length);
        const all = [...groups, ...found.rows.map(({ i, j }) => ({ left: [i], right: [j] }))];
        for (const side of ["left", "right"] as const) {
          const places = all.flatMap((row) => row[side]);
          expect(new Set(places).size).toBe(places.length);
        }
      }),
    );
  });
});

describe("align, where a number is told in two places", () => {
  const left = [
    "Harbour unions called a strike on Monday after the ferry line said that 215 sailors must go.",
    "Passengers complained of long queues at the pier.",
    "The owner blamed the price of fuel.",
    "Most of the sailors would leave the crews by summer.",
  ];
  const right = [
    "Dear fuel leaves no choice, the owner of the line said.",
    "Harbour unions want a strike over the plans of the ferry line.",
    "Of the crews, 215 lose their work by summer.",
    "Queues of passengers at the pier grew longer.",
  ];
  const linksOf = (a: readonly string[], b: readonly string[], strictness = 0.5) => {
    const { groups, echoes } = align({ left: textOf(a), right: textOf(b) }, { strictness }, startWork());
    return {
      rows: groups.map((row) => `${row.left.join()}~${row.right.join()}`),
      echoes: echoes.map((echo) => `${echo.left}^${echo.right}`),
    };
  };

  const rows = ["0~1", "1~3", "2~0", "3~2"];

  it("makes an echo between two claims that have their rows, and takes no row its place", () => {
    expect(linksOf(left, right)).toEqual({ rows, echoes: ["0^2"] });
    const without = right.map((line) => line.replace("215", "many"));
    expect(linksOf(left, without)).toEqual({ rows, echoes: [] });
  });

  it("does so whichever text is left", () => {
    expect(linksOf(right, left)).toEqual({ rows: ["0~2", "1~0", "2~3", "3~1"], echoes: ["2^0"] });
  });

  it("makes none for a reader who wants what is plainly the same", () => {
    expect(linksOf(left, right, 0.7).echoes).toEqual([]);
  });

  it("makes none where sentence follows sentence", () => {
    const inStep = [right[1], right[3], right[0], right[2]] as string[];
    expect(linksOf(left, inStep)).toEqual({ rows: ["0~0", "1~1", "2~2", "3~3"], echoes: [] });
  });

  it("makes a row, which is uncertain, of two claims that nothing else ties", () => {
    const more = {
      left: [...left, "A third of the 4310 berths stay empty."],
      right: ["Who needs 4310 cabins?", ...right],
    };
    const { groups } = align({ left: textOf(more.left), right: textOf(more.right) }, {}, startWork());
    expect(groups.find((row) => row.left.includes(4))).toMatchObject({
      left: [4],
      right: [0],
      certain: false,
    });
  });
});
