import { describe, expect, it } from "vitest";
import { startWork } from "../../work.ts";
import { align } from "../align.ts";
import { pairTable } from "../likeness/pairs.ts";
import { heldCounts } from "../links/heldCounts.ts";
import { textOf } from "../testing/alignmentNotation.ts";
import { retoldLeads } from "./retoldLeads.ts";

const languages = { left: "en", right: "en" };
const open = { left: new Set<number>(), right: new Set<number>() };

function tied(
  left: readonly string[],
  right: readonly string[],
  { anew = 1, closed = open, base = 0.05, rows = 1 } = {},
) {
  const terms = { left: left.map((line) => line.split(" ")), right: right.map((line) => line.split(" ")) };
  const counts = heldCounts(terms, languages);
  const size = { left: left.length, right: right.length };
  const pairs = left.flatMap((_, i) => right.map((_, j) => ({ i, j, base, score: base })));
  const table = pairTable(size, pairs);
  const groups = Array.from({ length: rows }, (_, at) => ({ left: [at], right: [at] }));
  return retoldLeads(groups, terms, { table, anew, languages, counts, closed }).map(
    ({ i, j }) => `${i + 1}^${j + 1}`,
  );
}

describe("retoldLeads", () => {
  it.each([
    ["two words that only these have", ["steel engine", "fog"], ["rain", "engine of steel"], ["1^2"]],
    ["a lead of the other text", ["rain", "engine of steel"], ["steel engine", "fog"], ["2^1"]],
    ["both leads once", ["steel engine", "fog"], ["engine of steel", "rain"], ["1^1"]],
    ["several claims", ["steel engine red boat", "fog"], ["a", "steel engine", "red boat"], ["1^2", "1^3"]],
    ["one form and another", ["farmers protested", "fog"], ["rain", "protests of a farmer"], ["1^2"]],
    ["no single word", ["steel", "fog"], ["rain", "steel"], []],
    ["no word that its text repeats", ["steel engine", "steel"], ["rain", "steel engine"], []],
    ["no word that the other text repeats", ["steel engine", "fog"], ["steel", "steel engine"], []],
    ["no words of grammar", ["because before steel", "fog"], ["rain", "steel before because"], []],
    ["no words of two letters", ["ox ax", "fog"], ["rain", "ox ax"], []],
    ["no other claims than leads", ["fog", "steel engine"], ["rain", "steel engine"], []],
    ["a small number that counts alike", ["7 goats", "goats"], ["goats", "7 goats"], ["1^2"]],
    ["no number of unlike things", ["7 goats", "fog"], ["rain", "7 days"], []],
  ])("ties %s", (_, left, right, expected) => {
    expect(tied(left, right)).toEqual(expected);
  });

  it("ties nothing in texts that were partly kept, nothing unlike as a whole or without rows, and nothing the reader has spoken on", () => {
    const texts = [
      ["steel engine", "fog"],
      ["rain", "engine of steel"],
    ] as const;
    expect(tied(...texts, { anew: 0.84 })).toEqual([]);
    expect(tied(...texts, { anew: 0.85 })).toEqual(["1^2"]);
    expect(tied(...texts, { base: 0.04 })).toEqual([]);
    expect(tied(...texts, { rows: 0 })).toEqual([]);
    expect(tied(...texts, { closed: { ...open, left: new Set([0]) } })).toEqual([]);
    expect(tied(...texts, { closed: { ...open, right: new Set([1]) } })).toEqual([]);
  });

  it("asks for a row to four sentences of the shorter text", () => {
    const retold = ["rain", "engine of steel", ..."abcdefgh"];
    const leadOf = (sentences: number) => ["steel engine", ...Array<string>(sentences - 1).fill("fog")];
    expect(tied(leadOf(4), retold, { rows: 1 })).toEqual(["1^2"]);
    expect(tied(leadOf(8), retold, { rows: 1 })).toEqual([]);
    expect(tied(leadOf(8), retold, { rows: 2 })).toEqual(["1^2"]);
  });
});

describe("align, where a lead sums up", () => {
  const left = [
    "Glass makers in Torvik struck on Monday after the furnace owner cut the night bonus of the shift.",
    "Buses were late because of snow on the coast road.",
    "The mayor offered to mediate between both sides.",
    "Pickets warmed themselves at the gate.",
  ];
  const right = [
    "Between both sides the mayor wants to mediate.",
    "Snow on the coast road made the buses late.",
    "Glass makers in Torvik will strike until the owner talks, their union said.",
    "What made them angry is a lost bonus for the night.",
    "At the gate pickets kept warm.",
  ];

  it("is an echo with the claim that tells a part of it, beside its row", () => {
    const { groups, echoes } = align({ left: textOf(left), right: textOf(right) }, {}, startWork());
    expect(groups.map((row) => `${row.left.join()}~${row.right.join()}`)).toContain("0~2");
    expect(echoes.map((echo) => `${echo.left}^${echo.right}`)).toContain("0^3");
  });
});
