import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startWork } from "../work.ts";
import { align } from "./align.ts";
import { textOf } from "./alignmentNotation.ts";
import { retoldNumbers } from "./retoldNumbers.ts";

const open = { left: new Set<number>(), right: new Set<number>() };
const toldAnew = { anew: 1, closed: open };

/** Terms of a text with a sentence a line. */
function termsOf(lines: readonly string[]) {
  return lines.map((line) => line.split(" ").filter(Boolean));
}

describe("retoldNumbers", () => {
  const rows = [
    { left: [0], right: [0] },
    { left: [1], right: [1] },
    { left: [2], right: [2] },
  ];

  it.each([
    [
      "what a first sentence sums up",
      ["640 mill", "strike", "jobs"],
      ["closed", "vote", "640 staff"],
      ["1^3"],
    ],
    [
      "a smaller number of a first sentence",
      ["58 ill", "trial", "school"],
      ["judge", "58 children", "none"],
      ["1^2"],
    ],
    [
      "an exact number in any sentences",
      ["lead", "22.7 percent", "party"],
      ["other", "talks", "down 22.7"],
      ["2^3"],
    ],
    ["nothing that may be a chance in others", ["lead", "640 staff", "a"], ["other", "b", "640 left"], []],
    ["no years in others", ["lead", "since 1987", "a"], ["other", "b", "of 1987"], []],
    ["no number of one digit", ["5 dead", "a", "b"], ["other", "5 hours", "c"], []],
    ["no round number of two digits", ["20 hurt", "a", "b"], ["other", "20 minutes", "c"], []],
    ["no number that one text repeats", ["640 mill", "640 jobs", "b"], ["other", "c", "640 staff"], []],
    ["no word with digits", ["a380 lands", "a", "b"], ["other", "a380 grounded", "c"], []],
    ["one echo by several numbers", ["640 of 58", "a", "b"], ["other", "58 of 640", "c"], ["1^2"]],
  ])("tells of %s", (_, left, right, expected) => {
    const found = retoldNumbers(rows, { left: termsOf(left), right: termsOf(right) }, toldAnew);
    expect(found.map(({ i, j }) => `${i + 1}^${j + 1}`)).toEqual(expected);
  });

  const terms = { left: termsOf(["640 mill", "strike"]), right: termsOf(["closed", "640 staff"]) };

  it.each([
    ["texts that were partly kept", rows, { anew: 0.8, closed: open }],
    ["claims of which none has a row", [{ left: [1], right: [0] }], toldAnew],
    [
      "what the reader has spoken on",
      rows,
      { anew: 1, closed: { left: new Set([0]), right: new Set<number>() } },
    ],
    [
      "what the reader has spoken on in the other text",
      rows,
      { anew: 1, closed: { left: new Set<number>(), right: new Set([1]) } },
    ],
  ])("leaves alone %s", (_, groups, surroundings) => {
    expect(retoldNumbers(groups, terms, surroundings)).toEqual([]);
  });

  it("ties a claim that no row took up to one that has a row", () => {
    expect(retoldNumbers([{ left: [0], right: [0] }], terms, toldAnew)).toEqual([{ i: 0, j: 1 }]);
    expect(retoldNumbers([{ left: [1], right: [1] }], terms, toldAnew)).toEqual([{ i: 0, j: 1 }]);
  });

  const text = fc.array(
    fc.array(fc.constantFrom("mill", "640", "58", "22.7", "1987", "300", "5"), { maxLength: 3 }),
    { minLength: 1, maxLength: 5 },
  );
  const someRows = fc
    .subarray([0, 1, 2, 3, 4])
    .map((places) => places.map((at) => ({ left: [at], right: [at] })));

  it("does not hang on which text is left, and names a pair once", () => {
    fc.assert(
      fc.property(text, text, someRows, (left, right, groups) => {
        const found = retoldNumbers(groups, { left, right }, toldAnew).map(({ i, j }) => `${i} ${j}`);
        const turned = retoldNumbers(groups, { left: right, right: left }, toldAnew);
        expect(turned.map(({ i, j }) => `${j} ${i}`).sort()).toEqual([...found].sort());
        expect(new Set(found).size).toBe(found.length);
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
});
