import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Summary } from "../engine/model.ts";
import type { RowState } from "./rowState.ts";
import { plainText, stateName, summarySentence, type Wording } from "./wording.ts";

const NAMES = { left: "The Courier", right: "The Post" };

function summary(counts: Partial<Summary>): Summary {
  const { same = 0, reworded = 0, moved = 0, dropped = 0, added = 0 } = counts;
  return {
    rows: same + reworded + moved + dropped + added,
    same,
    reworded,
    moved,
    dropped,
    added,
    clauses: 0,
    changedFacts: 0,
    uncertain: 0,
    furniture: 0,
    ignored: 0,
    share: { leftInRight: 0, rightInLeft: 0 },
    ...counts,
  };
}

function rows(counts: Partial<Summary>, wording: Wording, names = NAMES): string {
  return plainText(summarySentence(summary(counts), names, wording).rows);
}

const EVERY = { same: 3, reworded: 10, dropped: 3, added: 3, moved: 1 };

describe("the sentence about rows", () => {
  it.each<[string, Partial<Summary>, string, string]>([
    [
      "names every part",
      EVERY,
      "Of 20 claims, 3 are the same, 10 are reworded, 3 were dropped, 3 added and 1 has moved.",
      "Of 20 claims, 3 read the same, 10 are reworded, 3 appear only in the Courier, 3 only in the Post and 1 has moved.",
    ],
    [
      "says one in the singular",
      { same: 1, reworded: 1, dropped: 1, added: 1, moved: 2 },
      "Of 6 claims, 1 is the same, 1 is reworded, 1 was dropped, 1 added and 2 have moved.",
      "Of 6 claims, 1 reads the same, 1 is reworded, 1 appears only in the Courier, 1 only in the Post and 2 have moved.",
    ],
    [
      "repeats the verb where its number changes",
      { same: 2, dropped: 3, added: 1 },
      "Of 6 claims, 2 are the same, 3 were dropped and 1 was added.",
      "Of 6 claims, 2 read the same, 3 appear only in the Courier and 1 appears only in the Post.",
    ],
    [
      "leaves out what does not occur",
      { same: 18, added: 2 },
      "Of 20 claims, 18 are the same and 2 were added.",
      "Of 20 claims, 18 read the same and 2 appear only in the Post.",
    ],
    [
      "groups the digits of large counts",
      { same: 1200, reworded: 34 },
      "Of 1,234 claims, 1,200 are the same and 34 are reworded.",
      "Of 1,234 claims, 1,200 read the same and 34 are reworded.",
    ],
    [
      "has a sentence of its own where all is the same",
      { same: 18 },
      "The two texts make the same claims, word for word.",
      "The two texts make the same claims, word for word.",
    ],
    [
      "and where nothing is common",
      { dropped: 4, added: 18 },
      "The two texts share no claims: 4 were dropped and 18 added.",
      "The two texts share no claims: 4 appear only in the Courier and 18 only in the Post.",
    ],
    [
      "and where one side is empty",
      { added: 18 },
      "All 18 claims were added.",
      "All 18 claims appear only in the Post.",
    ],
    [
      "and where all changed in one way",
      { reworded: 2 },
      "Both claims are reworded.",
      "Both claims are reworded.",
    ],
    [
      "and for a single claim",
      { dropped: 1 },
      "The only claim was dropped.",
      "The only claim appears only in the Courier.",
    ],
    ["and for none", {}, "Neither text holds a claim.", "Neither text holds a claim."],
  ])("%s", (_, counts, versions, reports) => {
    expect(rows(counts, "versions")).toBe(versions);
    expect(rows(counts, "reports")).toBe(reports);
  });

  it("sets names apart, with a small article of our own before them", () => {
    const { rows } = summarySentence(summary({ same: 1, dropped: 1 }), NAMES, "reports");
    expect(rows).toContainEqual({ kind: "name", text: "Courier", side: "left" });
  });

  it.each([
    ["a file name stays as it is", { left: "entwurf-é.txt", right: "b.txt" }, "only in entwurf-é.txt"],
    ["a name that only begins like an article", { left: "Theodor", right: "b.txt" }, "only in Theodor"],
    ["a name that is nothing but the article", { left: "The ", right: "b.txt" }, "only in The "],
    ["equal names are told apart by letters", { left: "a.txt", right: "a.txt" }, "only in text A"],
  ])("%s", (_, names, expected) => {
    expect(plainText(stateName("dropped", names, "reports"))).toBe(expected);
  });

  it("accounts for every row in its numbers", () => {
    const n = fc.nat(5000);
    const counts = fc.record({ same: n, reworded: n, moved: n, dropped: n, added: n });
    fc.assert(
      fc.property(counts, fc.constantFrom<Wording>("versions", "reports"), (parts, wording) => {
        fc.pre(Object.values(parts).filter((part) => part > 0).length > 2);
        const [total, ...told] = (rows(parts, wording).match(/[\d,]*\d/g) ?? []).map((s) =>
          Number(s.replace(/,/g, "")),
        );
        expect(told.reduce((sum, part) => sum + part, 0)).toBe(total);
      }),
    );
  });
});

describe("the sentences after it", () => {
  it.each<[Partial<Summary>, string | null]>([
    [{ ...EVERY, changedFacts: 5 }, "Five claims change a fact."],
    [{ ...EVERY, changedFacts: 1 }, "One claim changes a fact."],
    [{ reworded: 40, changedFacts: 13 }, "13 claims change a fact."],
    [{ reworded: 0, moved: 1, changedFacts: 1 }, "One claim changes a fact."],
    [EVERY, null],
  ])("changed facts of %j", (counts, expected) => {
    const { facts } = summarySentence(summary(counts), NAMES, "versions");
    expect(facts && plainText(facts)).toBe(expected);
  });

  it.each<[number, Wording, string | null]>([
    [1, "versions", "Inside matched claims, one clause was dropped or added."],
    [2, "versions", "Inside matched claims, two clauses were dropped or added."],
    [2, "reports", "Inside matched claims, two clauses appear in one text only."],
    [0, "reports", null],
  ])("%i clauses, told as %s", (clauses, wording, expected) => {
    const sentence = summarySentence(summary({ ...EVERY, clauses }), NAMES, wording).clauses;
    expect(sentence && plainText(sentence)).toBe(expected);
  });
});

it.each<[RowState, string, string]>([
  ["same", "the same", "the same"],
  ["reworded", "reworded", "reworded"],
  ["moved", "moved", "moved"],
  ["dropped", "dropped", "only in the Courier"],
  ["added", "added", "only in the Post"],
])("%s is called '%s' or '%s' under the bar", (state, versions, reports) => {
  expect(plainText(stateName(state, NAMES, "versions"))).toBe(versions);
  expect(plainText(stateName(state, NAMES, "reports"))).toBe(reports);
});
