import { describe, expect, it } from "vitest";
import type { Claim, Comparison, Echo, Match } from "../engine/model.ts";
import { rowsOf, sentenceNumbers } from "./rows.ts";

const CLAIM: Claim = { start: 0, end: 1, paragraph: 0, furniture: false, heading: false, asides: [] };
const NO_SUMMARY = {} as Comparison["summary"];

/**
 * "1=1 2~2 3>1 4,5~3": `=` same, `~` reworded, `>` moved; claims count from 1. What is in no pair is alone; "2@4" is an
 * echo.
 */
function comparison(notation: string, left: number, right: number): Comparison {
  const pairs = notation.split(" ").filter(Boolean);
  const text = (claims: number) => ({
    name: "",
    language: "en",
    paragraphs: [],
    claims: Array<Claim>(claims).fill(CLAIM),
  });
  return {
    left: text(left),
    right: text(right),
    matches: pairs.filter((pair) => !pair.includes("@")).map(matchOf),
    echoes: pairs.filter((pair) => pair.includes("@")).map(echoOf),
    dropped: [],
    added: [],
    exact: true,
    coarse: [],
    summary: NO_SUMMARY,
  };
}

function matchOf(pair: string): Match {
  const sides = pair.split(/[=~>]/u).map((side) => side.split(",").map((n) => Number(n) - 1));
  return {
    left: sides[0] ?? [],
    right: sides[1] ?? [],
    status: pair.includes("=") ? "same" : "reworded",
    moved: pair.includes(">"),
    score: 1,
    certain: true,
    evidence: { names: [], numbers: [], words: [] },
    runnerUp: null,
    edits: [],
    clauses: [],
    cues: [],
    weight: 0,
  };
}

function echoOf(pair: string): Echo {
  const [left = 0, right = 0] = pair.split("@").map((n) => Number(n) - 1);
  return { left, right, moved: false, score: 0.5, cues: [] };
}

function drawn(notation: string, left: number, right: number): string {
  const side = (claims: readonly number[]) => claims.map((claim) => claim + 1).join(",");
  return rowsOf(comparison(notation, left, right))
    .map(
      (row) =>
        `${side(row.left)}${{ same: "=", reworded: "~", moved: ">", dropped: "-", added: "+" }[row.state]}${side(row.right)}`,
    )
    .join(" ");
}

describe("rows stand in reading order", () => {
  it.each([
    ["the left order leads", "2~2 1=1", 2, 2, "1=1 2~2"],
    ["a claim that is only on the left keeps its place", "1=1 3=2", 3, 2, "1=1 2- 3=2"],
    ["one that is only on the right follows its neighbour", "1=1 2=3", 2, 3, "1=1 +2 2=3"],
    ["also before the first and after the last", "1=2", 1, 3, "+1 1=2 +3"],
    ["a moved row draws nothing along", "1>3 2=1 3=2", 3, 4, "1>3 2=1 3=2 +4"],
    ["a group stands at its first claim", "1,3~2 2=1", 3, 2, "1,3~2 2=1"],
    ["a claim that is told elsewhere is reworded", "1=1 2@1", 2, 1, "1=1 2~"],
    ["no claims, no rows", "", 0, 0, ""],
    ["two texts with nothing in common", "", 2, 2, "1- 2- +1 +2"],
  ])("%s", (_, notation, left, right, rows) => {
    expect(drawn(notation, left, right)).toBe(rows);
  });
});

it("leaves out furniture and does not number it, nor headings", () => {
  const claims: Claim[] = [
    { ...CLAIM, heading: true },
    { ...CLAIM, furniture: "byline" },
    CLAIM,
    { ...CLAIM, furniture: "licence" },
    CLAIM,
  ];
  expect(sentenceNumbers(claims)).toEqual([null, null, 1, null, 2]);
  const base = comparison("", 0, 0);
  const rows = rowsOf({ ...base, left: { ...base.left, claims } });
  expect(rows.map((row) => row.left)).toEqual([[0], [2], [4]]);
});
