import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startWork } from "../../work.ts";
import { align } from "../align.ts";
import type { Anchor } from "../anchors/anchors.ts";
import { baseOf, pairTable } from "../likeness/pairs.ts";
import { textOf } from "../testing/alignmentNotation.ts";
import { retoldNumbers } from "./retoldNumbers.ts";

const open = { left: new Set<number>(), right: new Set<number>() };
const languages = { left: "en", right: "en" };
const toldAnew = { table: pairTable({ left: 5, right: 5 }, []), anew: 1, languages, closed: open };

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
      ["closed", "vote", "300 jobs"],
      ["1^3"],
    ],
    [
      "a smaller number of a first sentence",
      ["58 children", "trial", "a"],
      ["judge", "58 children", "b"],
      ["1^2"],
    ],
    [
      "a first sentence of the other text",
      ["judge", "58 children", "b"],
      ["58 children", "trial", "a"],
      ["2^1"],
    ],
    [
      "an exact number in any sentences",
      ["lead", "22.7 percent", "a"],
      ["other", "b", "22.7 percent"],
      ["2^3"],
    ],
    ["two digits that are not zero", ["lead", "640 staff", "a"], ["other", "b", "640 staff"], ["2^3"]],
    ["no round number in others", ["lead", "300 staff", "a"], ["other", "b", "300 staff"], []],
    ["no number of two digits in others", ["lead", "58 staff", "a"], ["other", "b", "58 staff"], []],
    ["no years in others", ["lead", "1848 houses", "a"], ["other", "b", "1848 houses"], []],
    ["no years to come in others", ["lead", "2050 houses", "a"], ["other", "b", "2050 houses"], []],
    ["four digits that are no year", ["lead", "2150 houses", "a"], ["other", "b", "2150 houses"], ["2^3"]],
    ["no time of day in others", ["lead", "10.3 uhr", "a"], ["other", "b", "10.3 uhr"], []],
    ["no time of night in others", ["lead", "23.45 uhr", "a"], ["other", "b", "23.45 uhr"], []],
    ["no zeros behind a point", ["lead", "24.0 metres", "a"], ["other", "b", "24.0 metres"], []],
    ["no zero before a point", ["lead", "0.25 metres", "a"], ["other", "b", "0.25 metres"], []],
    ["an exact number below one", ["lead", "0.125 metres", "a"], ["other", "b", "0.125 metres"], ["2^3"]],
    ["no number of one digit", ["5 dead", "a", "b"], ["other", "5 dead", "c"], []],
    ["no round number of two digits", ["20 hurt", "a", "b"], ["other", "20 hurt", "c"], []],
    ["no number that one text repeats", ["640 staff", "640 staff", "b"], ["other", "c", "640 staff"], []],
    [
      "a number said twice in one sentence",
      ["640 staff 640", "a", "b"],
      ["other", "c", "640 staff"],
      ["1^3"],
    ],
    ["no word with digits", ["a380 lands", "a", "b"], ["other", "a380 lands", "c"], []],
    ["one echo by several numbers", ["640 staff 58 ill", "a"], ["other", "58 ill 640 staff"], ["1^2"]],
    ["an exact one beside a smaller", ["a", "640 staff 58 ill"], ["c", "other", "58 ill 640 staff"], ["2^3"]],
    ["a smaller one behind an exact one", ["a", "58 ill 640 staff"], ["c", "640 staff 58 ill"], ["2^2"]],
    [
      "what is counted in other words",
      ["lead", "640 workers", "a"],
      ["other", "b", "640 employees"],
      ["2^3"],
    ],
    ["no pages as days", ["365 pages", "a", "b"], ["other", "365 days", "c"], []],
    ["no degrees as shares", ["41.5 degrees", "a", "b"], ["other", "41.5 percent", "c"], []],
    ["no spectators as inhabitants", ["24512 spectators", "a"], ["other", "24512 inhabitants"], []],
    ["no name as a count", ["a", "the 737 had landed"], ["other", "all 737 beds"], []],
    [
      "what is unlike though all else is shared",
      ["mill strike 640 mills", "a"],
      ["other", "mill strike 640 days"],
      [],
    ],
    [
      "what names nothing where two words are shared",
      ["sales of 640 in kiosks", "a"],
      ["other", "kiosks had sales of 640"],
      ["1^2"],
    ],
    [
      "nothing where one word is shared",
      ["sales of 640 in kiosks", "a"],
      ["other", "a cost of 640 at kiosks"],
      [],
    ],
    ["alike by one number and unlike by another", ["640 staff 58 ill"], ["640 staff 58 beds"], ["1^1"]],
  ])("tells of %s", (_, left, right, expected) => {
    const found = retoldNumbers(rows, { left: termsOf(left), right: termsOf(right) }, toldAnew);
    expect(written(found.echoes, "^")).toEqual(expected);
    expect(found.rows).toEqual([]);
  });

  const terms = { left: termsOf(["640 mill", "strike"]), right: termsOf(["closed", "640 mill"]) };

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
    const found = retoldNumbers([], terms, toldAnew);
    expect(written(found.rows, "~")).toEqual(["1~2"]);
    expect(found.echoes).toEqual([]);
    const beside = {
      left: termsOf(["640 mill 58 ill", "strike"]),
      right: termsOf(["closed", "640 mill 58 ill"]),
    };
    expect(written(retoldNumbers([], beside, toldAnew).rows, "~")).toEqual(["1~2"]);
    const smaller = { left: termsOf(["58 ill", "strike"]), right: termsOf(["closed", "58 ill"]) };
    expect(retoldNumbers([], smaller, toldAnew)).toEqual({ rows: [], echoes: [] });
  });

  it("makes no row by a number that names nothing, whatever else is shared", () => {
    const unnamed = {
      left: termsOf(["sales of 640 in kiosks"]),
      right: termsOf(["kiosks had sales of 640"]),
    };
    expect(retoldNumbers([], unnamed, toldAnew)).toEqual({ rows: [], echoes: [] });
    const smaller = {
      left: termsOf(["sales of 640 in kiosks with 58 ill"]),
      right: termsOf(["kiosks had sales of 640 while 58 ill"]),
    };
    expect(retoldNumbers([], smaller, toldAnew)).toEqual({ rows: [], echoes: [] });
  });

  it("gives a claim that has several such counterparts one row, with the likest", () => {
    const several = {
      left: termsOf(["a", "640 staff 215 jobs"]),
      right: termsOf(["b", "640 staff", "215 jobs"]),
    };
    const table = pairTable({ left: 2, right: 3 }, [
      { i: 1, j: 1, base: 0.1, score: 0.1 },
      { i: 1, j: 2, base: 0.2, score: 0.2 },
    ]);
    const found = retoldNumbers([], several, { ...toldAnew, table });
    expect(written(found.rows, "~")).toEqual(["2~3"]);
    expect(written(found.echoes, "^")).toEqual(["2^2"]);
  });

  const NUMBERS = ["640", "215", "317", "22.7", "58", "1987", "5"];
  /** Claims with each number in one place, seldom in two, so that many ties share a claim. */
  const text = fc
    .tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.nat(), { minLength: NUMBERS.length, maxLength: NUMBERS.length }),
      fc.array(fc.tuple(fc.constantFrom("640", "5", "mill"), fc.nat()), { maxLength: 2 }),
    )
    .map(([count, places, others]) => {
      const told = [
        ...NUMBERS.map((number, at) => ({ words: [number, "staff"], place: places[at]! })),
        ...others.map(([word, place]) => ({ words: [word], place })),
      ];
      return Array.from({ length: count }, (_, at) =>
        told.filter(({ place }) => place % count === at).flatMap(({ words }) => words),
      );
    });
  /** Of few values, so that many pairs are equally like. */
  const likenesses = fc.array(fc.constantFrom(0, 0.1, 0.2, 0.3), { minLength: 25, maxLength: 25 });
  const tableOf = (left: number, right: number, likeness: (i: number, j: number) => number) =>
    pairTable(
      { left, right },
      Array.from({ length: left * right }, (_, at) => {
        const [i, j] = [Math.floor(at / right), at % right];
        return { i, j, base: likeness(i, j), score: likeness(i, j) };
      }),
    );
  const someRows = (left: number, right: number) =>
    fc
      .subarray(Array.from({ length: Math.min(left, right) }, (_, at) => at))
      .map((places) => places.map((at) => ({ left: [at], right: [right - 1 - at] })));
  const given = fc
    .tuple(text, text, likenesses)
    .chain(([left, right, like]) =>
      fc.tuple(fc.constant({ left, right, like }), someRows(left.length, right.length)),
    );

  it("does not hang on which text is left, names a pair once, and makes rows of free claims only, the likest first", () => {
    fc.assert(
      fc.property(given, ([{ left, right, like }, groups]) => {
        const table = tableOf(left.length, right.length, (i, j) => like[5 * i + j]!);
        const turnedTable = tableOf(right.length, left.length, (j, i) => like[5 * i + j]!);
        const turnedGroups = groups.map((row) => ({ left: row.right, right: row.left }));
        const found = retoldNumbers(groups, { left, right }, { ...toldAnew, table });
        const turned = retoldNumbers(
          turnedGroups,
          { left: right, right: left },
          { ...toldAnew, table: turnedTable },
        );
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
        const freeBest = [...found.rows, ...found.echoes].filter(
          ({ i, j }) => !groups.some((row) => row.left.includes(i) || row.right.includes(j)),
        );
        for (const { i, j } of freeBest) {
          const rivals = found.rows.filter((row) => row.i === i || row.j === j);
          expect(Math.max(...rivals.map((row) => baseOf(table, row.i, row.j)))).toBeGreaterThanOrEqual(
            baseOf(table, i, j),
          );
        }
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
    "Of the crews, 215 sailors lose their work by summer.",
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
    const without = right.map((line) => line.replace("215 sailors", "many"));
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

  const rowOfAdded = (ours: string, theirs: string) => {
    const texts = { left: textOf([...left, ours]), right: textOf([theirs, ...right]) };
    return align(texts, {}, startWork()).groups.find((row) => row.left.includes(4));
  };

  it("makes a row, which is uncertain, of two claims that nothing else ties", () => {
    const row = rowOfAdded("A third of the 4310 workers keep watch at night.", "Who needs 4310 employees?");
    expect(row).toMatchObject({ left: [4], right: [0], certain: false });
  });

  it.each([
    ["A third of the 4310 berths stay empty.", "Who needs 4310 cabins?"],
    ["The law behind all this runs to 365 pages.", "Someone at sea 365 days a year needs rest."],
    ["At noon it was 41.5 degrees in the shade.", "Hotels next door are dearer by 41.5 percent."],
    ["The lighthouse dates from 1848 and is unmanned.", "A brewery, opened in 1848, sent crates of beer."],
    ["A match drew 24,512 spectators.", "Some 24,512 inhabitants voted."],
  ])("makes none of unlike things that one number counts: %s", (ours, theirs) => {
    expect(rowOfAdded(ours, theirs)).toBeUndefined();
  });
});
