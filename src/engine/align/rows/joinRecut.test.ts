import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lines, readLines } from "../testing/readLines.ts";
import type { LikelyGroup } from "./absorption.ts";
import { joinRecut } from "./joinRecut.ts";

/** Rows of the lines that stand opposite each other. */
function opposite(count: number, odds = 3): LikelyGroup[] {
  return Array.from({ length: count }, (_, at) => ({ left: [at], right: [at], odds, score: 0.5 }));
}

function joined(left: readonly string[], right: readonly string[], odds?: number): string {
  const rows = opposite(Math.min(left.length, right.length), odds);
  return joinRecut(rows, readLines(left, right).similarity)
    .map(({ left, right }) => [left, right].map((row) => row.map((at) => at + 1).join(",")).join("~"))
    .join(" ");
}

describe("joinRecut", () => {
  const whole = ["The dam broke and the lower town was flooded.", "All of them fled to the chapel."];
  const anew = ["The dam broke.", "The lower town was flooded, and all of them fled to the chapel."];

  it.each([
    ["joins what one text cuts elsewhere", whole, anew, "1,2~1,2"],
    ["joins it where the other text does", anew, whole, "1,2~1,2"],
    ["leaves neighbours that keep to themselves", whole, whole, "1~1 2~2"],
    [
      "leaves neighbours of which a word was taken over",
      whole,
      ["The dam broke and the lower town flooded.", "All of them fled from the dam to the chapel."],
      "1~1 2~2",
    ],
    [
      "joins a chain of boundaries",
      [
        "Amber bridges burned, and candles melted.",
        "Donkeys escaped, and embers glowed.",
        "Forests were silent.",
      ],
      [
        "Amber bridges burned.",
        "Candles melted, and donkeys escaped.",
        "Embers glowed, and forests were silent.",
      ],
      "1,2,3~1,2,3",
    ],
  ])("%s", (_, left, right, expected) => {
    expect(joined(left, right)).toBe(expected);
  });

  it("joins a chain without end into rows of three", () => {
    const clause = (at: number) =>
      `${"bdfgklmn"[at % 8]}a${"prstvwzk"[at >> 3]}o and ${"prstvwzk"[at % 8]}u${"bdfgklmn"[at >> 3]}i`;
    const sentences = Array.from({ length: 20 }, (_, at) => at);
    const left = sentences.map((at) => `${clause(2 * at + 1)}, ${clause(2 * at + 2)}.`);
    const right = sentences.map((at) => `${clause(2 * at)}, ${clause(2 * at + 1)}.`);
    const rows = joinRecut(opposite(20), readLines(left, right).similarity);
    expect(rows.map((row) => row.left.length)).toEqual([3, 3, 3, 3, 3, 3, 2]);
    expect(rows.map(({ right }) => right)).toEqual(rows.map(({ left }) => left));
  });

  it("leaves the reader's rows alone", () => {
    expect(joined(whole, anew, Number.POSITIVE_INFINITY)).toBe("1~1 2~2");
    const [one, two] = opposite(2);
    const pinned = { ...one!, odds: Number.POSITIVE_INFINITY };
    expect(joinRecut([pinned, two!], readLines(whole, anew).similarity)).toEqual([pinned, two]);
  });

  it("says of rows it joins what the weaker says", () => {
    const [one, two] = opposite(2);
    const rows = [
      { ...one!, odds: 4, score: 0.3 },
      { ...two!, odds: 2, score: 0.6 },
    ];
    expect(joinRecut(rows, readLines(whole, anew).similarity)).toEqual([
      { left: [0, 1], right: [0, 1], odds: 2, score: 0.3 },
    ]);
  });

  it("leaves rows that are not neighbours on both sides", () => {
    const rows = [
      { left: [0], right: [0], odds: 3, score: 0.5 },
      { left: [1], right: [2], odds: 3, score: 0.5 },
    ];
    const [first = "", second = ""] = anew;
    const { similarity } = readLines(whole, [first, "Nobody was hurt.", second]);
    expect(joinRecut(rows, similarity)).toEqual(rows);
    const turned = rows.map((row) => ({ ...row, left: row.right, right: row.left }));
    const swapped = readLines([first, "Nobody was hurt.", second], whole).similarity;
    expect(joinRecut(turned, swapped)).toEqual(turned);
  });

  it("keeps each place in one row, in order, with the odds of the weaker, and is the same seen from either text", () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const rows = opposite(Math.min(left.length, right.length)).map((row, at) => ({ ...row, odds: at }));
        const result = joinRecut(rows, readLines(left, right).similarity);
        expect(result.flatMap((row) => row.left)).toEqual(rows.flatMap((row) => row.left));
        expect(result.flatMap((row) => row.right)).toEqual(rows.flatMap((row) => row.right));
        for (const row of result) expect(row.odds).toBe(Math.min(...row.left));
        const swapped = joinRecut(rows, readLines(right, left).similarity);
        expect(swapped.map((row) => row.right)).toEqual(result.map((row) => row.left));
      }),
    );
  });
});
